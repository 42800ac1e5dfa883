package org.gatehouse.check;

/** A list of requirements or a vocabulary that cannot be used, with the file, the line and what is wrong there. */
public final class RequirementsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RequirementsRefused(String file, int line, String what, String reason) {
        super(file + ", line " + line + ", " + what + ": " + reason);
    }
}
