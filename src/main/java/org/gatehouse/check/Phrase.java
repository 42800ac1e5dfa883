package org.gatehouse.check;

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
 * @param own every word that it can be made of; nothing where it is open to any
 */
record Phrase(List<List<Choice>> runs, int gap, @Nullable Set<String> own) {

    /** What it may begin with. */
    Choice first() {
        return runs.get(0).get(0);
    }

    /** Whether it is one word, or one of several. */
    private boolean isOneWord() {
        return own != null && runs.size() == 1 && runs.get(0).size() == 1 && first().isOfSingleWords();
    }

    /** Its choices in their order, whichever run they stand in. */
    Stream<Choice> choices() {
        return runs.stream().flatMap(List::stream);
    }

    /** Where it stands if it begins at the word; the shortest that there is. */
    Optional<Span> spanFrom(List<Token> words, int at) {
        long lengths = lengths(words, at);
        if (lengths == 0) {
            return Optional.empty();
        }
        int length = Lengths.shortest(lengths);
        return runs.size() > 1 && beginsLater(words, at, length)
                ? Optional.empty()
                : Optional.of(new Span(at, at + length - 1, isOneWord() ? null : own));
    }

    /** Of two ways to end at one word, the shorter counts. */
    private boolean beginsLater(List<Token> words, int at, int length) {
        for (int later = at + 1; later < at + length; later++) {
            long lengths = lengths(words, later);
            if (lengths != 0 && later + Lengths.shortest(lengths) <= at + length) {
                return true;
            }
        }
        return false;
    }

    /** How many words it can take up if it begins at the word. */
    long lengths(List<Token> words, int at) {
        long taken = Lengths.of(runs.get(0), words, at);
        int left = gap;
        for (int run = 1; run < runs.size() && taken != 0; run++) {
            int from = Lengths.shortest(taken);
            taken = 0;
            for (int skipped = 0; skipped <= left && taken == 0; skipped++) {
                int next = at + from + skipped;
                if (next >= words.size()
                        || from + skipped >= Lengths.MOST
                        || words.get(next).before() == Token.Break.CLAUSE) {
                    return 0;
                }
                taken = Lengths.of(runs.get(run), words, next) << (from + skipped);
                if (taken != 0) {
                    left -= skipped;
                }
            }
        }
        return taken;
    }
}
