package org.gatehouse.wording;

/** A list of requirements that cannot be used, with the file and the requirement that is wrong. */
class RequirementsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RequirementsRefused(String file, String id, String reason) {
        super(file + ", " + id + ": " + reason);
    }
}
