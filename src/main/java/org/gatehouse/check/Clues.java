package org.gatehouse.check;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The phrases of which one choice is the rarest: numbers in a row, for there are many and most are asked after in vain. */
final class Clues {

    /** Of each phrase its number, that of its entry, how many other choices it has, and those. */
    private final int[] numbers;

    Clues(List<Clue> all) {
        numbers = all.stream().flatMapToInt(Clue::numbers).toArray();
    }

    /** A phrase with its entry and its other choices. */
    record Clue(int phrase, int entry, int[] others) {

        private IntStream numbers() {
            return IntStream.concat(IntStream.of(phrase, entry, others.length), IntStream.of(others));
        }
    }

    /** Adds the phrases that may stand where those choices can begin, and their entries. */
    void mark(BitSet choices, BitSet phrases, BitSet entries) {
        int at = 0;
        while (at < numbers.length) {
            int phrase = numbers[at];
            int entry = numbers[at + 1];
            int end = at + 3 + numbers[at + 2];
            at += 3;
            while (at < end && choices.get(numbers[at])) {
                at++;
            }
            if (at == end) {
                phrases.set(phrase);
                entries.set(entry);
            }
            at = end;
        }
    }
}
