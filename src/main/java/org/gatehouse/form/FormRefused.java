package org.gatehouse.form;

/** A form that cannot be used, with the file and the part of it that is wrong. */
class FormRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient FormProblem problem;

    FormRefused(String file, String part, String reason) {
        super(file + ", " + part + ": " + reason);
        this.problem = new FormProblem(file, part, reason);
    }

    FormProblem problem() {
        return problem;
    }
}
