package org.gatehouse.text;

import java.util.List;

/**
 * A line where it stands on a page of a PDF, in points from the top left corner.
 *
 * @param text its cells parted by tabs
 * @param starts where each of its cells begins
 * @param size of its letters
 * @param atEdge whether it stands where headers and footers do: in the outer tenth of the page, above or below
 */
record PrintedLine(
        String text, int page, List<Double> starts, double right, double y, double size, boolean bold, boolean atEdge) {

    double left() {
        return starts.get(0);
    }

    /** How wide its first word is, taking all letters for equally wide. */
    double firstWord() {
        int space = text.indexOf(' ');
        return (right - left()) * (space < 0 ? text.length() : space) / text.length();
    }
}
