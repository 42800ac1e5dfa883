package org.gatehouse.check;

/**
 * A sentence as it stands in the document, as part of a reading.
 *
 * @param text the sentence
 * @param page page it begins on
 * @param start position in the document's plain text
 * @param at position in the reading's text
 * @param role what it does in the reading
 */
record Part(String text, int page, int start, int at, Role role) {

    /** What a sentence does in a reading. */
    enum Role {
        /** Says something. */
        STATEMENT,
        /** Names what the next one speaks of: a question with its answer, a row's first cell, a heading. */
        SUBJECT,
        /** Only names things: a heading that stands by itself, a term with its meaning. */
        TITLE
    }

    boolean says() {
        return role == Role.STATEMENT;
    }
}
