package org.gatehouse.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Things kept by the words that a choice of theirs can begin with, so that few are tried on a text. */
final class ByWord<T> {

    private final Map<String, List<T>> whole = new HashMap<>();
    private final Map<Character, List<Opening<T>>> openings = new HashMap<>();

    /** A thing with what a word of its choice begins with. */
    private record Opening<T>(String letters, T thing) {}

    void add(Choice choice, T thing) {
        Set<String> beginnings = choice.firstBeginnings();
        beginnings.stream()
                .filter(each -> beginnings.stream().noneMatch(other -> isLonger(each, other)))
                .forEach(each -> openings.computeIfAbsent(each.charAt(0), none -> new ArrayList<>())
                        .add(new Opening<>(each, thing)));
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
        if (openings.isEmpty()) {
            return;
        }
        for (Opening<T> opening : openings.getOrDefault(word.charAt(0), List.of())) {
            if (word.startsWith(opening.letters())) {
                use.accept(opening.thing());
            }
        }
    }

    Set<String> words() {
        return whole.keySet();
    }

    Set<String> beginnings() {
        return openings.values().stream()
                .flatMap(List::stream)
                .map(Opening::letters)
                .collect(Collectors.toSet());
    }
}
