package org.gatehouse.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of the vocabulary stands in a reading. Which entries may is known from the start; where one does is looked for when
 * it is first asked for, as most never are.
 */
final class Found {

    private final Lookup lookup;
    private final Beginnings words;
    private final BitSet phrases;
    private final BitSet entries;
    private final Map<Integer, List<Span>> spans = new HashMap<>();
    private final Map<String, List<Span>> left = new HashMap<>();

    /**
     * @param phrases the numbers of those that may stand there; no other does
     * @param entries the numbers of the entries that they are of
     */
    Found(Lookup lookup, Beginnings words, BitSet phrases, BitSet entries) {
        this.lookup = lookup;
        this.words = words;
        this.phrases = phrases;
        this.entries = entries;
    }

    /** The numbers of the entries that may stand there; no other does. */
    BitSet entries() {
        return entries;
    }

    /** Where the entry stands, without what others overrule: “no charge” holds the word charge and says the opposite. */
    List<Span> spans(String entry) {
        return left.computeIfAbsent(entry, this::withoutOverruled);
    }

    private List<Span> withoutOverruled(String entry) {
        int number = lookup.number(entry);
        if (!entries.get(number)) {
            return List.of();
        }
        List<Span> over = lookup.entry(number).overruledBy().stream()
                .flatMap(other -> all(other).stream())
                .toList();
        return over.isEmpty()
                ? all(number)
                : all(number).stream()
                        .filter(span -> over.stream().noneMatch(other -> other.overlaps(span)))
                        .toList();
    }

    private List<Span> all(int number) {
        return entries.get(number) ? spans.computeIfAbsent(number, this::lookedUp) : List.of();
    }

    private List<Span> lookedUp(int number) {
        List<Span> found = new ArrayList<>();
        Lookup.Entry entry = lookup.entry(number);
        List<Phrase> possible = phrases.get(entry.first(), entry.end()).stream()
                .mapToObj(each -> lookup.phrase(entry.first() + each))
                .toList();
        for (int at = 0; at < words.size(); at++) {
            for (Phrase phrase : possible) {
                if (words.canBegin(phrase.first(), at)) {
                    phrase.spanFrom(words, at).ifPresent(found::add);
                }
            }
        }
        return found;
    }
}
