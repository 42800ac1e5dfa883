package org.gatehouse.form;

import java.util.List;

/** Answers that cannot be taken as they are; every problem is named. Answered as 422. */
public class AnswersRefused extends RuntimeException {

    private final transient List<Problem> problems;

    public AnswersRefused(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
