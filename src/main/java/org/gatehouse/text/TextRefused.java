package org.gatehouse.text;

/** A document that cannot be read, with a sentence for whoever handed it in that says what to do. */
public final class TextRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    TextRefused(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** What is wrong with it. */
    public enum Kind {
        /** Nothing in it. */
        EMPTY,
        /** Larger, longer or slower to read than is taken. */
        TOO_LARGE,
        /** Not one of the kinds that are read, or not what its name says. */
        WRONG_TYPE,
        /** Protected by a password. */
        ENCRYPTED,
        /** Pictures of pages, with no text in them. */
        PICTURES_ONLY,
        /** Cannot be opened at all, or is built to do harm. */
        DAMAGED
    }
}
