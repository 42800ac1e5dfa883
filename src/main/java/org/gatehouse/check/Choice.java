package org.gatehouse.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may stand at one place of a phrase.
 *
 * @param number tells it from the others of its vocabulary
 * @param words single words
 * @param several words that are written as one and are several, as “read-only” is
 * @param beginnings what a word may begin with
 * @param entries other entries of the vocabulary
 */
record Choice(
        int number, Set<String> words, List<List<String>> several, List<String> beginnings, List<Phrases> entries) {

    /** Whether it is one word, whichever. */
    boolean isOneWord() {
        return several.isEmpty() && entries.isEmpty();
    }

    /** Whether it is known which words it is made of. */
    boolean isClosed() {
        return beginnings.isEmpty() && phrases().flatMap(Phrase::choices).allMatch(Choice::isClosed);
    }

    /** All words that it can be made of, if it is known. */
    Set<String> ownWords() {
        return Stream.of(
                        words.stream(),
                        several.stream().flatMap(List::stream),
                        phrases().flatMap(Phrase::choices).flatMap(choice -> choice.ownWords().stream()))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    /** Whether other words may stand within it. */
    boolean hasGap() {
        return phrases().anyMatch(Phrase::gapped);
    }

    int shortest() {
        int single = words.isEmpty() && beginnings.isEmpty() ? Integer.MAX_VALUE : 1;
        int own = several.stream().mapToInt(List::size).min().orElse(Integer.MAX_VALUE);
        int other = phrases().mapToInt(Phrase::shortest).min().orElse(Integer.MAX_VALUE);
        return Math.min(single, Math.min(own, other));
    }

    private Stream<Phrase> phrases() {
        return entries.stream().flatMap(entry -> entry.all().stream());
    }

    Set<String> firstWords() {
        return Stream.of(
                        words.stream(),
                        several.stream().map(each -> each.get(0)),
                        entries.stream().flatMap(entry -> entry.firstWords().stream()))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
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
