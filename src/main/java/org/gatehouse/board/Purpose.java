package org.gatehouse.board;

/** What the members vote about. */
enum Purpose {
    DECISION("the decision"),
    URGENT("the urgent decision"),
    RATIFICATION("ratifying the urgent decision"),
    RECONSIDERATION("changing the decision");

    private final String words;

    Purpose(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
