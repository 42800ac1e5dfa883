package org.gatehouse.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines, and words that were parted at the end of one. A hyphen goes only where the document itself has the word
 * without it, or where it was a soft one: "self-service" must not become "selfservice".
 */
final class WordBreaks {

    private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");
    private static final Pattern LAST = Pattern.compile("(\\p{L}+)-$");
    private static final Pattern FIRST = Pattern.compile("^\\p{Ll}+");
    private static final Set<String> AFTER_OPEN_HYPHEN = Set.of("and", "or", "to", "a", "neu", "and/or");

    private final Set<String> words = new HashSet<>();

    WordBreaks(List<Line> lines) {
        for (Line line : lines) {
            if (line.text().indexOf('-') >= 0 || lines.size() > 1) {
                Matcher word = WORD.matcher(line.text());
                while (word.find()) {
                    words.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    void join(StringBuilder text, String line) {
        int end = text.length() - 1;
        if (end >= 0 && text.charAt(end) == '\u00AD') {
            text.setLength(end);
        } else if (isParted(text, line)) {
            if (isOneWord(text, line)) {
                text.setLength(end);
            }
        } else {
            text.append(' ');
        }
        text.append(line);
    }

    private static boolean isParted(StringBuilder text, String line) {
        int end = text.length() - 1;
        boolean hyphen = end > 0 && text.charAt(end) == '-' && Character.isLetterOrDigit(text.charAt(end - 1));
        return hyphen
                && Character.isLetterOrDigit(line.codePointAt(0))
                && !AFTER_OPEN_HYPHEN.contains(line.split("\\s", 2)[0]);
    }

    private boolean isOneWord(StringBuilder text, String line) {
        Matcher last = LAST.matcher(text.substring(Math.max(0, text.length() - 60)));
        Matcher first = FIRST.matcher(line);
        if (!last.find() || !first.find()) {
            return false;
        }
        String before = last.group(1).toLowerCase(Locale.ROOT);
        return words.contains(before + first.group()) && !words.contains(before + "-" + first.group());
    }
}
