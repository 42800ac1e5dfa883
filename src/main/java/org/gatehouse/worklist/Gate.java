package org.gatehouse.worklist;

/** What a review or decision is about: a request as a whole, or one of the three gates of a procurement (PRODUCT, section 2). */
public enum Gate {
    DECISION("The request"),
    GATE_1("Gate 1: go to market"),
    GATE_2("Gate 2: award"),
    GATE_3("Gate 3: contract in place");

    private final String words;

    Gate(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
