package org.gatehouse.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words stand in which readings, so that a phrase is looked for only where all of its words are. */
final class WordPlaces {

    private static final BitSet NOWHERE = new BitSet();

    private final Map<String, BitSet> readings = new HashMap<>();
    private final Map<String, List<Place>> places = new HashMap<>();

    /** A word of a reading, both by their numbers. */
    record Place(int reading, int word) {}

    WordPlaces(List<Reading> all) {
        for (int reading = 0; reading < all.size(); reading++) {
            List<Token> words = all.get(reading).words();
            for (int word = 0; word < words.size(); word++) {
                String term = words.get(word).term();
                readings.computeIfAbsent(term, any -> new BitSet()).set(reading);
                places.computeIfAbsent(term, any -> new ArrayList<>()).add(new Place(reading, word));
            }
        }
    }

    List<Place> of(String word) {
        return places.getOrDefault(word, List.of());
    }

    /** Whether one reading at least has a word of each group. */
    boolean haveTogether(List<Set<String>> groups) {
        BitSet together = null;
        for (Set<String> group : groups) {
            BitSet any = new BitSet();
            group.forEach(word -> any.or(readings.getOrDefault(word, NOWHERE)));
            if (together == null) {
                together = any;
            } else {
                together.and(any);
            }
            if (together.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
