package org.gatehouse.document;

import java.util.List;
import java.util.stream.Collectors;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.jspecify.annotations.Nullable;

/** Files that somebody adds in one act, with the question they answer and what they are called. */
record Addition(@Nullable String question, @Nullable String title, List<Inspected> files) {

    private static final int LONGEST_TITLE = 200;

    /** @throws AnswersRefused if the question's key or the title cannot be one */
    static Addition of(@Nullable String question, @Nullable String title, List<Inspected> files) {
        if (question != null && !question.matches("[A-Za-z0-9_]{0,100}")) {
            throw refused("question", "Name the question by its key.");
        }
        if (title != null && (title.length() > LONGEST_TITLE || !title.matches("\\P{Cntrl}*"))) {
            throw refused("title", "The title must be " + LONGEST_TITLE + " characters or less, on one line.");
        }
        return new Addition(orNothing(question), orNothing(title), files);
    }

    /** The same text for the same files, question and title. */
    String fingerprint() {
        return question + "\n" + title + "\n"
                + files.stream().map(file -> file.sha256() + " " + file.name()).collect(Collectors.joining("\n"));
    }

    private static @Nullable String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static AnswersRefused refused(String key, String message) {
        return new AnswersRefused(List.of(new Problem("/" + key, key, message)));
    }
}
