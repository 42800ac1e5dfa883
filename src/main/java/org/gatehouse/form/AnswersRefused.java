package org.gatehouse.form;

import java.util.List;

/** Answers that cannot be taken, with every problem found in them. */
public class AnswersRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public AnswersRefused(List<Problem> problems) {
        super("There is a problem with " + (problems.size() == 1 ? "one answer." : problems.size() + " answers."));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
