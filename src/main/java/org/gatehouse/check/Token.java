package org.gatehouse.check;

/**
 * A word of a reading.
 *
 * @param term in the basic form that words are compared in
 * @param start position in the reading's text
 * @param end position after its last character
 * @param before what parts it from the word before
 */
record Token(String term, int start, int end, Break before) {

    /** The word where its text stands behind so many other characters. */
    Token after(int characters) {
        return new Token(term, start + characters, end + characters, before);
    }

    /** The word as a supplier would say it. */
    Token asSupplierSays(Mode mode) {
        String said = mode.asSupplierSays(term);
        return said.equals(term) ? this : new Token(said, start, end, before);
    }

    /** How far a word is parted from the one before it. */
    enum Break {
        NONE,
        COMMA,
        /** A new clause begins. */
        CLAUSE
    }
}
