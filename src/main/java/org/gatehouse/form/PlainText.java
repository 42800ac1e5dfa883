package org.gatehouse.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text as people write it: with plain line ends, and without characters that nobody can see or that cannot be kept. */
public final class PlainText {

    /** The most that a reason may say, as long as the answer to a question of several lines. */
    public static final int LONGEST_REASON = 10_000;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\p{Cs}&&[^\\n\\t]]");
    private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\u2028\\u2029]");

    private PlainText() {}

    /** The text with plain line ends and nothing around it; empty where nothing of it can be seen. */
    public static String of(String given) {
        return isBlank(given) ? "" : given.replace("\r\n", "\n").strip();
    }

    /**
     * The reason that somebody gives for what they do.
     *
     * @throws AnswersRefused if it is too long or holds control characters
     */
    public static String reason(String given) {
        String reason = of(given);
        Optional<String> wrong = hasUnseen(reason)
                ? Optional.of("The reason must not contain control characters")
                : tooLong("The reason", reason, LONGEST_REASON);
        wrong.ifPresent(message -> {
            throw new AnswersRefused(List.of(new Problem("/reason", "reason", message)));
        });
        return reason;
    }

    /** Whether there is nothing to read: spaces and marks without width are nothing. */
    static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(one -> Character.isWhitespace(one)
                        || Character.isSpaceChar(one)
                        || Character.getType(one) == Character.FORMAT);
    }

    /** Control characters, and halves of characters, which would be kept as question marks. */
    static boolean hasUnseen(String text) {
        return UNSEEN.matcher(text).find();
    }

    static boolean hasLineBreak(String text) {
        return LINE_BREAK.matcher(text).find();
    }

    static Optional<String> tooLong(String about, String text, int longest) {
        return text.length() > longest
                ? Optional.of(about + " must be " + longest + " characters or less")
                : Optional.empty();
    }
}
