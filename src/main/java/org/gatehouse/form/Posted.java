package org.gatehouse.form;

import java.util.List;
import java.util.Map;

/**
 * Answers as a page sent them, and what is wrong with the files that came with them.
 *
 * @param filledIn what was taken out of files
 * @param takenBack whether what a file had filled in was put back as it was
 */
public record Posted(Map<String, Object> answers, List<Problem> problems, List<FilledIn> filledIn, boolean takenBack) {

    /** Whether the page is to be read once more before it counts: its answers are not what the person last saw. */
    public boolean isToBeRead() {
        return takenBack || filledIn.stream().anyMatch(FilledIn::isNew);
    }

    /** @throws AnswersRefused if a file could not be taken */
    public void orRefuse() {
        if (!problems.isEmpty()) {
            throw new AnswersRefused(problems);
        }
    }
}
