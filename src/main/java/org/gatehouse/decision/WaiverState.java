package org.gatehouse.decision;

/** Whether a waiver still counts; only one in force covers a requirement. */
enum WaiverState {
    IN_FORCE("in force"),
    EXPIRED("expired"),
    ENDED("renewed by a later decision"),
    CANCELLED("cancelled");

    private final String words;

    WaiverState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
