package org.gatehouse.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may stand at one place of a phrase. Phrases share it, so what is made of it is worked out once. */
final class Choice {

    private final int number;
    private final Set<String> words;
    private final List<List<String>> several;
    private final List<String> beginnings;
    private final List<Phrases> entries;
    private final boolean closed;
    private final boolean gapped;
    private final int shortest;
    private final Set<String> ownWords;
    private final Set<String> firstWords;

    /**
     * @param number tells it from the others of its vocabulary
     * @param words single words
     * @param several words that are written as one and are several, as “read-only” is
     * @param beginnings what a word may begin with
     * @param entries other entries of the vocabulary
     */
    Choice(int number, Set<String> words, List<List<String>> several, List<String> beginnings, List<Phrases> entries) {
        this.number = number;
        this.words = words;
        this.several = several;
        this.beginnings = beginnings;
        this.entries = entries;
        List<Phrase> phrases =
                entries.stream().flatMap(entry -> entry.all().stream()).toList();
        closed = beginnings.isEmpty()
                && phrases.stream().flatMap(Phrase::choices).allMatch(Choice::isClosed);
        gapped = phrases.stream().anyMatch(Phrase::gapped);
        shortest = shortest(phrases);
        ownWords = together(
                words,
                several.stream().flatMap(List::stream),
                phrases.stream().flatMap(Phrase::choices).distinct().flatMap(choice -> choice.ownWords.stream()));
        firstWords = together(
                words,
                several.stream().map(each -> each.get(0)),
                entries.stream().flatMap(entry -> entry.firstWords().stream()));
    }

    private int shortest(List<Phrase> phrases) {
        int single = words.isEmpty() && beginnings.isEmpty() ? Integer.MAX_VALUE : 1;
        int own = several.stream().mapToInt(List::size).min().orElse(Integer.MAX_VALUE);
        int other = phrases.stream().mapToInt(Phrase::shortest).min().orElse(Integer.MAX_VALUE);
        return Math.min(single, Math.min(own, other));
    }

    private static Set<String> together(Set<String> words, Stream<String> several, Stream<String> others) {
        return Stream.of(words.stream(), several, others).flatMap(each -> each).collect(Collectors.toUnmodifiableSet());
    }

    int number() {
        return number;
    }

    /** Whether it is one word, whichever. */
    boolean isOneWord() {
        return several.isEmpty() && entries.isEmpty();
    }

    /** Whether it is known which words it is made of. */
    boolean isClosed() {
        return closed;
    }

    /** All words that it can be made of, if it is known. */
    Set<String> ownWords() {
        return ownWords;
    }

    /** Whether other words may stand within it. */
    boolean hasGap() {
        return gapped;
    }

    /** The fewest words that it can be made of. */
    int shortest() {
        return shortest;
    }

    Set<String> firstWords() {
        return firstWords;
    }

    Set<String> firstBeginnings() {
        return Stream.concat(beginnings.stream(), entries.stream().flatMap(entry -> entry.firstBeginnings().stream()))
                .collect(Collectors.toSet());
    }

    /** How many words it can take up at the word. */
    long lengths(Beginnings all, int at) {
        String term = all.term(at);
        long lengths = words.contains(term) || begins(term) ? Lengths.one(1) : 0;
        for (List<String> each : several) {
            if (stand(each, all, at)) {
                lengths |= Lengths.one(each.size());
            }
        }
        for (Phrases entry : entries) {
            lengths |= entry.lengths(all, at);
        }
        return lengths;
    }

    private boolean begins(String term) {
        for (String beginning : beginnings) {
            if (term.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stand(List<String> several, Beginnings all, int at) {
        if (at + several.size() > all.size()) {
            return false;
        }
        for (int word = 0; word < several.size(); word++) {
            boolean parted = word > 0 && all.beginsClause(at + word);
            if (parted || !all.term(at + word).equals(several.get(word))) {
                return false;
            }
        }
        return true;
    }
}
