package org.gatehouse.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of the vocabulary, ready to be looked for. It is made of runs of words that stand side by side; between the
 * runs other words may stand, but no new clause may begin.
 *
 * @param runs each a list of choices, one for each place
 * @param gap how many other words may stand between the runs, all together
 * @param gapped whether other words may stand within it, between its runs or within an entry that it names
 * @param own every word that it can be made of; nothing where it is open to any
 */
record Phrase(
        List<List<Choice>> runs,
        int gap,
        boolean gapped,
        @Nullable Set<String> own) {

    /** What it may begin with. */
    Choice first() {
        return runs.get(0).get(0);
    }

    /** Its choices in their order, whichever run they stand in. */
    Stream<Choice> choices() {
        return runs.stream().flatMap(List::stream);
    }

    /** Where it stands if it begins at the word, as its first choice can; the shortest that there is. */
    Optional<Span> spanFrom(Beginnings words, int at) {
        long lengths = lengths(words, at);
        if (lengths == 0) {
            return Optional.empty();
        }
        int length = Lengths.shortest(lengths);
        return gapped && beginsLater(words, at, length)
                ? Optional.empty()
                : Optional.of(new Span(at, at + length - 1, own));
    }

    /** Of two ways to end at one word, the shorter counts. */
    private boolean beginsLater(Beginnings words, int at, int length) {
        for (int later = at + 1; later < at + length; later++) {
            long lengths = lengths(words, later);
            if (lengths != 0 && later + Lengths.shortest(lengths) <= at + length) {
                return true;
            }
        }
        return false;
    }

    /** The fewest words that it can be made of. */
    int shortest() {
        return (int) Math.min(
                Integer.MAX_VALUE, choices().mapToLong(Choice::shortest).sum());
    }

    /** How many words it can take up if it begins at the word. */
    long lengths(Beginnings words, int at) {
        long taken = Lengths.of(runs.get(0), words, at);
        if (runs.size() == 1 || taken == 0) {
            return taken;
        }
        int[] left = new int[Math.min(Lengths.MOST, words.size() - at) + 1];
        Arrays.fill(left, gap);
        for (int run = 1; run < runs.size() && taken != 0; run++) {
            taken = further(runs.get(run), words, at, taken, left);
        }
        return taken;
    }

    /** @param left how many other words may still follow each length; on return, of the new lengths */
    private static long further(List<Choice> run, Beginnings words, int at, long taken, int[] left) {
        long further = 0;
        int[] before = left.clone();
        Arrays.fill(left, 0);
        for (long ends = taken; ends != 0; ends &= ends - 1) {
            int from = Lengths.shortest(ends);
            for (int skipped = 0; skipped <= before[from]; skipped++) {
                int so = from + skipped;
                boolean stands = so < Lengths.MOST && at + so < words.size() && !words.beginsClause(at + so);
                if (!stands) {
                    break;
                }
                long found = Lengths.of(run, words, at + so) << so;
                for (long each = found; each != 0; each &= each - 1) {
                    int end = Lengths.shortest(each);
                    left[end] = Math.max(left[end], before[from] - skipped);
                }
                further |= found;
            }
        }
        return further;
    }
}
