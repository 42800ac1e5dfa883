package org.gatehouse.check;

/**
 * Finds what was read in the text as somebody sent it, in which lines may be broken otherwise and have signs before them:
 * spaces make no difference.
 */
public final class Positions {

    private final String letters;
    private final int[] places;

    public Positions(String sent) {
        StringBuilder seen = new StringBuilder();
        int[] at = new int[sent.length()];
        for (int position = 0; position < sent.length(); position++) {
            if (isSeen(sent.charAt(position))) {
                at[seen.length()] = position;
                seen.append(sent.charAt(position));
            }
        }
        this.letters = seen.toString();
        this.places = at;
    }

    /** From the first character to the position after the last. */
    record Range(int start, int end) {}

    /** The first place where it stands; where it was read if it cannot be found. */
    Range of(Evidence evidence) {
        String wanted = seen(evidence.text());
        int found = letters.indexOf(wanted);
        return found < 0 || wanted.isEmpty()
                ? new Range(evidence.start(), evidence.end())
                : new Range(places[found], places[found + wanted.length() - 1] + 1);
    }

    private static String seen(String text) {
        StringBuilder seen = new StringBuilder();
        text.chars().filter(each -> isSeen((char) each)).forEach(each -> seen.append((char) each));
        return seen.toString();
    }

    private static boolean isSeen(char each) {
        return !Character.isWhitespace(each) && !Character.isSpaceChar(each) && each != '\u00AD' && each != '\u200B';
    }
}
