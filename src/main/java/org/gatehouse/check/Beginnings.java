package org.gatehouse.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The words of a reading, and what can begin at each of them: no phrase is looked at where it cannot begin. */
final class Beginnings {

    /** Nothing is no words long: the bit says that a length was worked out. */
    private static final long KNOWN = Lengths.one(0);

    private final List<Token> words;
    private final List<BitSet> choices = new ArrayList<>();
    private final BitSet present = new BitSet();
    private final Map<Integer, long[]> lengths = new HashMap<>();

    /** @param begun the numbers of the choices that a word can begin */
    Beginnings(List<Token> words, Function<String, BitSet> begun) {
        this.words = words;
        for (Token word : words) {
            BitSet here = begun.apply(word.term());
            choices.add(here);
            present.or(here);
        }
    }

    String term(int at) {
        return words.get(at).term();
    }

    int size() {
        return words.size();
    }

    /** The numbers of the choices that something in the reading can begin. */
    BitSet present() {
        return present;
    }

    boolean canBegin(Choice choice, int at) {
        return choices.get(at).get(choice.number());
    }

    /** Whether a new clause begins with the word. */
    boolean beginsClause(int at) {
        return words.get(at).before() == Token.Break.CLAUSE;
    }

    /** How many words the choice can take up at the word; what is made of other entries is worked out once. */
    long lengths(Choice choice, int at) {
        if (!canBegin(choice, at)) {
            return 0;
        }
        if (choice.isOneWord()) {
            return Lengths.one(1);
        }
        long[] known = lengths.computeIfAbsent(choice.number(), first -> new long[size()]);
        if (known[at] == 0) {
            known[at] = choice.lengths(this, at) | KNOWN;
        }
        return known[at] & ~KNOWN;
    }
}
