package org.gatehouse.check;

import java.util.List;
import java.util.Set;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of the vocabulary, ready to be looked up.
 *
 * @param own every word that it can be made of; nothing where it is open to any
 * @param needed groups of words, one of each of which must stand in a text for the phrase to stand in it
 */
record Phrase(IntervalsSource source, @Nullable Set<String> own, List<Set<String>> needed) {

    /** Whether it is one word, or one of several. */
    boolean isOneWord() {
        return own != null && needed.size() == 1 && own.equals(needed.get(0));
    }
}
