package org.gatehouse.check;

import java.util.List;
import java.util.Set;

/** The ways to say one thing. */
final class Phrases {

    private final List<Phrase> all;
    private final ByWord<Phrase> byFirstWord = new ByWord<>();

    Phrases(List<Phrase> all) {
        this.all = List.copyOf(all);
        all.forEach(phrase -> byFirstWord.add(phrase.first(), phrase));
    }

    List<Phrase> all() {
        return all;
    }

    Set<String> firstWords() {
        return byFirstWord.words();
    }

    Set<String> firstBeginnings() {
        return byFirstWord.beginnings();
    }

    /** How many words one of them can take up at the word. */
    long lengths(Beginnings words, int at) {
        long[] lengths = {0};
        byFirstWord.each(words.term(at), phrase -> lengths[0] |= phrase.lengths(words, at));
        return lengths[0];
    }
}
