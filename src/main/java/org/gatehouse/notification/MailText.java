package org.gatehouse.notification;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail's words. Facts stand in them exactly as they were written: nothing in a fact is ever looked at again, so that
 * nobody can smuggle a gap, an expression or a header into a mail.
 */
record MailText(String subject, String body) {

    private static final Pattern GAP = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final int LONGEST_SUBJECT = 150;

    /** @throws IllegalStateException if a gap has no fact */
    static MailText of(String template, Map<String, String> facts) {
        var lines = template.split("\\R", 2);
        var subject = oneLine(filled(lines[0], facts));
        return new MailText(
                subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT - 1) + "…" : subject,
                plain(filled(lines[1].stripLeading(), facts)));
    }

    /** Text that can stand in a header: line breaks and other control characters become spaces. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ").strip();
    }

    private static String plain(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    private static String filled(String template, Map<String, String> facts) {
        return GAP.matcher(template).replaceAll(gap -> {
            var fact = facts.get(gap.group(1));
            if (fact == null) {
                throw new IllegalStateException("A mail needs the fact \"" + gap.group(1) + "\".");
            }
            return Matcher.quoteReplacement(fact);
        });
    }
}
