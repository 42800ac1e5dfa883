package org.gatehouse.text;

/**
 * A line as it stands on a page or was pasted. Widths are in characters or in points; only their ratio counts.
 *
 * @param text stripped, never blank; cells of a table row are parted by tabs or {@code " | "}
 * @param gap whether more room than between two lines of one paragraph is above it
 * @param strong whether its letters are larger or heavier than those around it
 * @param end where it ends, measured from the left edge
 * @param firstWord how wide its first word is
 */
record Line(String text, int page, boolean gap, boolean strong, double end, double firstWord) {

    static Line plain(String text, int page, boolean gap) {
        int space = text.indexOf(' ');
        return new Line(text, page, gap, false, text.length(), space < 0 ? text.length() : space);
    }

    boolean startsSmall() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    /** Whether a sentence or part of one comes to its end here. */
    boolean isFinished() {
        return Words.endsPart(text);
    }
}
