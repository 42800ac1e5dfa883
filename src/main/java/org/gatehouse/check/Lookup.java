package org.gatehouse.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Looks the vocabulary up in readings. A phrase may stand only where each of its choices can begin, and it is asked after
 * only where the rarest of them can; that leaves few of many thousand.
 */
final class Lookup {

    /** A small word stands in so many more sentences than another. */
    private static final int SMALL = 1000;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final ByWord<Integer> choices = new ByWord<>();
    private final Map<String, BitSet> begun = new HashMap<>();
    private final List<Clues> byRarest;
    private final BitSet rarest = new BitSet();

    /**
     * An entry of the vocabulary.
     *
     * @param first the number of its first phrase
     * @param end the number after its last
     * @param overruledBy the numbers of the entries that overrule it, as “no charge” does “charge”
     */
    record Entry(int first, int end, List<Integer> overruledBy) {}

    /**
     * @param all the phrases of each entry
     * @param overruled entries that others overrule, with those others
     */
    Lookup(Map<String, Phrases> all, Map<String, List<String>> overruled) {
        all.keySet().forEach(name -> numbers.put(name, numbers.size()));
        all.forEach((name, own) -> {
            int first = phrases.size();
            phrases.addAll(own.all());
            List<String> others = overruled.getOrDefault(name, List.of());
            entries.add(new Entry(
                    first, phrases.size(), others.stream().map(numbers::get).toList()));
        });
        Map<Integer, Choice> numbered = new HashMap<>();
        phrases.stream().flatMap(Phrase::choices).forEach(choice -> numbered.put(choice.number(), choice));
        numbered.forEach((number, choice) -> choices.add(choice, number));
        choices.words().forEach(word -> begun.put(word, begunBy(word)));
        byRarest = byRarest(commonness(numbered));
    }

    /** About how often something in a text can begin each choice. */
    private Map<Integer, Integer> commonness(Map<Integer, Choice> numbered) {
        Map<String, Integer> uses = new HashMap<>();
        Map<Integer, Integer> places = new HashMap<>();
        phrases.stream().flatMap(Phrase::choices).forEach(choice -> places.merge(choice.number(), 1, Integer::sum));
        numbered.forEach((number, choice) ->
                choice.firstWords().forEach(word -> uses.merge(word, places.getOrDefault(number, 0), Integer::sum)));
        Map<Integer, Integer> commonness = new HashMap<>();
        numbered.forEach((number, choice) -> commonness.put(
                number,
                choice.firstWords().stream()
                        .mapToInt(word -> uses.getOrDefault(word, 0) + (Words.isSmall(word) ? SMALL : 0))
                        .sum()));
        return commonness;
    }

    private List<Clues> byRarest(Map<Integer, Integer> commonness) {
        Map<Integer, List<Clues.Clue>> clues = new HashMap<>();
        for (int entry = 0; entry < entries.size(); entry++) {
            for (int phrase = entries.get(entry).first();
                    phrase < entries.get(entry).end();
                    phrase++) {
                List<Integer> all =
                        phrases.get(phrase).choices().map(Choice::number).toList();
                Integer rarest =
                        all.stream().min(Comparator.comparing(commonness::get)).orElseThrow();
                int[] others = all.stream()
                        .filter(choice -> !choice.equals(rarest))
                        .mapToInt(choice -> choice)
                        .toArray();
                clues.computeIfAbsent(rarest, first -> new ArrayList<>()).add(new Clues.Clue(phrase, entry, others));
            }
        }
        clues.keySet().forEach(rarest::set);
        int last = commonness.keySet().stream().max(Comparator.naturalOrder()).orElse(-1);
        return IntStream.rangeClosed(0, last)
                .mapToObj(choice -> new Clues(clues.getOrDefault(choice, List.of())))
                .toList();
    }

    /** What stands among the words. */
    Found in(List<Token> words) {
        Beginnings beginnings = new Beginnings(words, this::beginnings);
        BitSet some = new BitSet(phrases.size());
        BitSet theirs = new BitSet(entries.size());
        BitSet present = beginnings.present();
        BitSet asked = (BitSet) present.clone();
        asked.and(rarest);
        for (int choice = asked.nextSetBit(0); choice >= 0; choice = asked.nextSetBit(choice + 1)) {
            byRarest.get(choice).mark(present, some, theirs);
        }
        return new Found(this, beginnings, some, theirs);
    }

    /** The numbers of the choices that the word can begin. */
    private BitSet beginnings(String word) {
        BitSet known = begun.get(word);
        return known == null ? begunBy(word) : known;
    }

    private BitSet begunBy(String word) {
        BitSet those = new BitSet();
        choices.each(word, those::set);
        return those;
    }

    /** @return nothing that stands anywhere, where there is no such entry */
    int number(String entry) {
        return numbers.getOrDefault(entry, entries.size());
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    Phrase phrase(int number) {
        return phrases.get(number);
    }
}
