package org.gatehouse.decision;

/** How far a condition is; only one that is signed off no longer holds anything up. */
enum ConditionState {
    OPEN("open"),
    MET("evidence given, not signed off yet"),
    SIGNED_OFF("signed off"),
    CANCELLED("cancelled");

    private final String words;

    ConditionState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
