package org.gatehouse.check;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring words of a reading, from the first to the last, both included.
 *
 * @param own the words of the phrase that was found there; other words between them stand in its gaps. Nothing where all
 *     of them count as the phrase's own
 */
record Span(int first, int last, @Nullable Set<String> own) {

    Span(int first, int last) {
        this(first, last, null);
    }

    /** Whether the other words belong to the phrase that was found here, and do not only stand in a gap of it. */
    boolean explains(Reading reading, Span other) {
        if (!contains(other)) {
            return false;
        }
        return own == null
                || reading.words().subList(other.first, other.last + 1).stream()
                        .allMatch(word -> own.contains(word.term()));
    }

    boolean overlaps(Span other) {
        return first <= other.last && other.first <= last;
    }

    boolean contains(Span other) {
        return first <= other.first && other.last <= last;
    }

    boolean contains(int word) {
        return first <= word && word <= last;
    }

    int length() {
        return last - first + 1;
    }
}
