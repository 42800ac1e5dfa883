package org.gatehouse.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks the whole vocabulary up in a reading. A phrase is tried only at words that it can begin with, and only if the
 * rarest of its words stands in the reading, which leaves few of many thousand.
 */
final class Lookup {

    private final Map<String, List<String>> overruled;
    private final List<Sought> phrases = new ArrayList<>();
    private final ByWord<Integer> byFirstWord = new ByWord<>();
    private final ByWord<Integer> byRarestWord = new ByWord<>();

    /** A phrase with the name of its entry. */
    private record Sought(String entry, Phrase phrase) {}

    /**
     * @param entries the phrases of each entry
     * @param overruled entries that others overrule, as “no charge” does “charge”, with those others
     */
    Lookup(Map<String, Phrases> entries, Map<String, List<String>> overruled) {
        this.overruled = overruled;
        entries.forEach((entry, all) -> all.all().forEach(one -> phrases.add(new Sought(entry, one))));
        Map<String, Integer> uses = uses();
        for (int number = 0; number < phrases.size(); number++) {
            Phrase phrase = phrases.get(number).phrase();
            byFirstWord.add(phrase.first(), number);
            byRarestWord.add(
                    phrase.choices()
                            .min(Comparator.comparingInt(choice -> uses(choice, uses)))
                            .orElseThrow(),
                    number);
        }
    }

    /** In how many phrases each word stands. */
    private Map<String, Integer> uses() {
        Map<String, Integer> uses = new HashMap<>();
        phrases.stream()
                .flatMap(each -> each.phrase().choices())
                .flatMap(choice -> choice.firstWords().stream())
                .forEach(word -> uses.merge(word, 1, Integer::sum));
        return uses;
    }

    private static int uses(Choice choice, Map<String, Integer> uses) {
        return choice.firstWords().stream()
                .mapToInt(word -> uses.getOrDefault(word, 0))
                .sum();
    }

    /** Where each entry of the vocabulary stands among the words; entries that do not are left out. */
    Map<String, List<Span>> in(List<Token> words) {
        BitSet some = new BitSet();
        words.forEach(word -> byRarestWord.each(word.term(), some::set));
        Map<String, List<Span>> found = new HashMap<>();
        for (int at = 0; at < words.size(); at++) {
            int here = at;
            byFirstWord.each(words.get(at).term(), number -> {
                if (some.get(number)) {
                    collect(phrases.get(number), words, here, found);
                }
            });
        }
        return withoutOverruled(found);
    }

    private static void collect(Sought sought, List<Token> words, int at, Map<String, List<Span>> found) {
        sought.phrase()
                .spanFrom(words, at)
                .ifPresent(span -> found.computeIfAbsent(sought.entry(), name -> new ArrayList<>())
                        .add(span));
    }

    /** “No charge” holds the word charge and says the opposite. */
    private Map<String, List<Span>> withoutOverruled(Map<String, List<Span>> found) {
        Map<String, List<Span>> left = new HashMap<>(found);
        overruled.forEach((name, others) -> {
            List<Span> spans = found.get(name);
            if (spans != null) {
                List<Span> kept = spans.stream()
                        .filter(span -> others.stream()
                                .flatMap(other -> found.getOrDefault(other, List.of()).stream())
                                .noneMatch(over -> over.overlaps(span)))
                        .toList();
                if (kept.isEmpty()) {
                    left.remove(name);
                } else {
                    left.put(name, kept);
                }
            }
        });
        return left;
    }
}
