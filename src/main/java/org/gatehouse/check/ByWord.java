package org.gatehouse.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Things kept by the words that a choice of theirs can begin with, so that few are tried on a text. */
final class ByWord<T> {

    private final Map<String, List<T>> whole = new HashMap<>();
    private final Map<String, List<T>> openings = new HashMap<>();

    void add(Choice choice, T thing) {
        Set<String> beginnings = choice.firstBeginnings();
        beginnings.stream()
                .filter(each -> beginnings.stream().noneMatch(other -> isLonger(each, other)))
                .forEach(each -> openings.computeIfAbsent(each, none -> new ArrayList<>())
                        .add(thing));
        choice.firstWords().stream()
                .filter(word -> beginnings.stream().noneMatch(word::startsWith))
                .forEach(word ->
                        whole.computeIfAbsent(word, none -> new ArrayList<>()).add(thing));
    }

    private static boolean isLonger(String letters, String other) {
        return letters.length() > other.length() && letters.startsWith(other);
    }

    /** Gives each thing whose choice can begin with the word, once. */
    void each(String word, Consumer<T> use) {
        whole.getOrDefault(word, List.of()).forEach(use);
        for (int letters = 1; letters <= word.length(); letters++) {
            openings.getOrDefault(word.substring(0, letters), List.of()).forEach(use);
        }
    }

    Set<String> words() {
        return whole.keySet();
    }

    Set<String> beginnings() {
        return openings.keySet();
    }
}
