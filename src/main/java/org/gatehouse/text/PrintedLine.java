package org.gatehouse.text;

/**
 * A line where it stands on a page of a PDF, in points from the top left corner.
 *
 * @param text its cells parted by tabs
 * @param size of its letters
 */
record PrintedLine(String text, int page, double left, double right, double y, double size, boolean bold) {

    /** How wide its first word is, taking all letters for equally wide. */
    double firstWord() {
        int space = text.indexOf(' ');
        return (right - left) * (space < 0 ? text.length() : space) / text.length();
    }
}
