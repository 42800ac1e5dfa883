package org.gatehouse.dpia;

/** Screening questions that cannot be used, with the file and the part of it that is wrong. */
class ScreeningRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScreeningRefused(String file, String id, String reason) {
        super(file + ", " + id + ": " + reason);
    }
}
