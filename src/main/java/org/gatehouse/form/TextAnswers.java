package org.gatehouse.form;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads text: without spaces around it, with plain line ends, and without characters that nobody can see. */
final class TextAnswers {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final int ENTRIES = 200;

    private TextAnswers() {}

    static Optional<String> read(Question question, Object raw, Place place) {
        if (!(raw instanceof String given)) {
            place.problem(Wording.about(question) + " must be text");
            return Optional.empty();
        }
        String text = PlainText.of(given);
        Optional<String> wrong = wrong(question, text, place.complete());
        wrong.ifPresent(place::problem);
        return wrong.isPresent() ? Optional.empty() : Optional.of(text);
    }

    /** Several texts, or one in place of a list of one. */
    static Optional<List<String>> list(Question question, Object raw, Place place) {
        List<?> given = raw instanceof List<?> list ? list : List.of(raw);
        boolean fits = given.size() <= ENTRIES
                && given.stream()
                        .allMatch(entry -> entry instanceof String text
                                && text.length() <= question.limits().maxLength()
                                && !PlainText.hasUnseen(text));
        if (!fits) {
            place.problem(Wording.about(question) + " must be a list of texts");
            return Optional.empty();
        }
        return Optional.of(given.stream()
                .map(entry -> entry.toString().strip())
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .toList());
    }

    private static Optional<String> wrong(Question question, String text, boolean complete) {
        Limits limits = question.limits();
        boolean oneLine = question.type() == QuestionType.TEXTFIELD;
        String about = Wording.about(question);
        if (PlainText.hasUnseen(text) || oneLine && PlainText.hasLineBreak(text)) {
            return Optional.of(about + " must not contain control characters" + (oneLine ? " or line breaks" : ""));
        }
        if (text.length() > limits.maxLength()) {
            return PlainText.tooLong(about, text, limits.maxLength());
        }
        if (complete && text.length() < limits.minLength()) {
            return Optional.of(about + " must be " + limits.minLength() + " characters or more");
        }
        if (limits.pattern() != null && !limits.pattern().matcher(text).matches()) {
            return Optional.of(about + " is not in the correct format");
        }
        if ("email".equals(limits.validationType()) && !EMAIL.matcher(text).matches()) {
            return Optional.of(about + " must be an email address, like name@example.com");
        }
        if ("url".equals(limits.validationType()) && !isWebAddress(text)) {
            return Optional.of(about + " must be a web address, like https://example.com");
        }
        return Optional.empty();
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = URI.create(text);
            return address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
