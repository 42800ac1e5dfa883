package org.gatehouse.check;

import java.util.List;

/**
 * A sentence as part of a reading.
 *
 * @param at position in the reading's text
 * @param role what it does in the reading
 */
record Part(Sentence sentence, int at, Role role) {

    /** What a sentence does in a reading. */
    enum Role {
        /** Says something. */
        STATEMENT,
        /** Names what the next one speaks of: a question with its answer, a row's first cell, a heading. */
        SUBJECT,
        /** Only names things: a heading that stands by itself, a term with its meaning. */
        TITLE
    }

    String text() {
        return sentence.text();
    }

    int page() {
        return sentence.page();
    }

    /** Position in the document's plain text. */
    int start() {
        return sentence.start();
    }

    /** Its words, with their positions in the reading's text. */
    List<Token> words() {
        return sentence.tokens().stream().map(word -> word.after(at)).toList();
    }

    /** Whether it is the question to an answer: who asks is the council, whoever wrote it down. */
    boolean asks() {
        return role == Role.SUBJECT && sentence.asks();
    }

    boolean says() {
        return role == Role.STATEMENT;
    }
}
