package org.gatehouse.text;

/**
 * A piece of a document that stands by itself.
 *
 * @param text on one line, without the bullet sign or number before it; cells of a table row are parted by {@code " | "}
 * @param label the clause number or letter before it as it is written, such as {@code 2.1} or {@code (a)}; mostly empty
 * @param page counted from 1; always 1 where the kind of file has no fixed pages
 * @param start position of the first character in {@link ReadText#plain()}, counted in UTF-16 units from 0
 */
public record Passage(Kind kind, String label, String text, int page, int start) {

    /** What the piece is on the page. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        BULLET,
        TABLE_HEAD,
        TABLE_ROW
    }

    boolean isRow() {
        return kind == Kind.TABLE_HEAD || kind == Kind.TABLE_ROW;
    }

    /** Position after the last character. */
    public int end() {
        return start + text.length();
    }
}
