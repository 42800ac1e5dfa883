package org.gatehouse.form;

import java.util.List;
import java.util.Map;

/** Answers as a page sent them, and what is wrong with the files that came with them. */
public record Posted(Map<String, Object> answers, List<Problem> problems) {

    /** @throws AnswersRefused if a file could not be taken */
    public void orRefuse() {
        if (!problems.isEmpty()) {
            throw new AnswersRefused(problems);
        }
    }
}
