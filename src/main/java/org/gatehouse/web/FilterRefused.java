package org.gatehouse.web;

import java.util.List;
import org.gatehouse.form.Problem;

/** A list was asked for with filters that cannot be read; each problem says which one and what to do about it. */
public class FilterRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public FilterRefused(List<Problem> problems) {
        super("There is a problem with " + (problems.size() == 1 ? "one filter." : problems.size() + " filters."));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
