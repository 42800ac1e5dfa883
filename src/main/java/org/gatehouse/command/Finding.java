package org.gatehouse.command;

import org.gatehouse.form.FormProblem;
import org.gatehouse.workflow.ModelProblem;

/** What is wrong in a file of the council's procedure; the names are those of {@code process check --json}. */
record Finding(String file, String id, String message) {

    static Finding of(FormProblem problem) {
        return new Finding("forms/" + problem.file(), problem.part(), problem.reason());
    }

    static Finding of(ModelProblem problem) {
        return new Finding("processes/" + problem.file(), problem.id(), problem.reason());
    }

    String sentence() {
        return file + ", " + id + ": " + message;
    }
}
