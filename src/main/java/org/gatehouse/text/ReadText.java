package org.gatehouse.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document as it reads from beginning to end.
 *
 * @param pages how many; 1 where the kind of file has no fixed pages
 * @param passages in reading order, none of them blank
 */
public record ReadText(int pages, List<Passage> passages) {

    /** All passages, a line each: what positions are counted in. */
    public String plain() {
        return passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return passages.isEmpty();
    }
}
