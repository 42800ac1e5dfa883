package org.gatehouse.command;

/** A command that ends with a sentence for whoever typed it, and an exit code. */
class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Refused(int exitCode, String sentences) {
        super(sentences);
        this.exitCode = exitCode;
    }

    /** Something is missing or wrong in what was typed or set. */
    static Refused incomplete(String sentences) {
        return new Refused(Commands.INCOMPLETE, sentences);
    }

    static Refused conflict(String sentence) {
        return new Refused(Commands.CONFLICT, sentence);
    }

    static Refused failed(String sentence) {
        return new Refused(Commands.FAILED, sentence);
    }

    /** @throws Refused naming everything that is missing or wrong in the settings */
    static void unlessComplete(Environment environment) {
        if (!environment.problems().isEmpty()) {
            throw incomplete(String.join(System.lineSeparator(), environment.problems()));
        }
    }

    int exitCode() {
        return exitCode;
    }
}
