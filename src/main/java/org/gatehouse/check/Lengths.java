package org.gatehouse.check;

import java.util.List;

/** Sets of lengths in words, each a bit of a number: with bit 2 set, something can be two words long. */
final class Lengths {

    /** No phrase is longer. */
    static final int MOST = 63;

    private Lengths() {}

    static long one(int length) {
        return 1L << length;
    }

    static int shortest(long lengths) {
        return Long.numberOfTrailingZeros(lengths);
    }

    /** How many words a run of choices can take up if it begins at the word; no new clause begins within it. */
    static long of(List<Choice> run, Beginnings words, int at) {
        long taken = one(0);
        for (Choice choice : run) {
            long further = 0;
            for (long left = taken; left != 0; left &= left - 1) {
                int so = shortest(left);
                int next = at + so;
                boolean stands = next < words.size() && so < MOST && (so == 0 || !words.beginsClause(next));
                if (stands) {
                    further |= words.lengths(choice, next) << so;
                }
            }
            if (further == 0) {
                return 0;
            }
            taken = further;
        }
        return taken;
    }
}
