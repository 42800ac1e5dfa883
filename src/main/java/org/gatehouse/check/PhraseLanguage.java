package org.gatehouse.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The small language that the council's vocabulary is written in. Words match in any form; {@code a/b} is one or the
 * other; {@code ..} lets up to three other words stand between and {@code ...} up to eight; {@code read*} matches words
 * that begin so; {@code <name>} stands for another entry of the vocabulary.
 */
final class PhraseLanguage {

    private static final String NEAR = "..";
    private static final String FAR = "...";
    private static final int NEAR_WORDS = 3;
    private static final int FAR_WORDS = 8;

    private final Function<String, Phrases> entries;
    private final Map<String, List<String>> known = new HashMap<>();
    private final Map<String, Choice> choices = new HashMap<>();

    /** @param entries finds another entry, or refuses one that does not exist */
    PhraseLanguage(Function<String, Phrases> entries) {
        this.entries = entries;
    }

    /** @throws IllegalArgumentException with what is wrong, in words */
    Phrase read(String written) {
        return new Reader(written).phrase();
    }

    /** The basic forms of what is written as one word; each is looked up once, for the same words come often. */
    private List<String> terms(String word) {
        List<String> terms = known.computeIfAbsent(
                word, one -> Words.ENGLISH.of(one).stream().map(Token::term).toList());
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("“" + word + "” is no word");
        }
        return terms;
    }

    /** Reads one phrase. */
    private final class Reader {

        private final String written;
        private final List<List<Choice>> runs = new ArrayList<>();
        private List<Choice> run = new ArrayList<>();
        private int gap;

        private Reader(String written) {
            this.written = written;
        }

        private Phrase phrase() {
            for (String element : written.strip().split("\\s+")) {
                if (element.equals(NEAR) || element.equals(FAR)) {
                    gap += element.equals(NEAR) ? NEAR_WORDS : FAR_WORDS;
                    endRun();
                } else {
                    Choice known = choices.get(element);
                    Choice choice = known == null ? choice(element) : known;
                    choices.put(element, choice);
                    run.add(choice);
                }
            }
            endRun();
            Phrase phrase = new Phrase(List.copyOf(runs), gap, isGapped(), isOneWord() ? null : ownWords());
            if (phrase.shortest() > Lengths.MOST) {
                throw new IllegalArgumentException("“" + written + "” is longer than " + Lengths.MOST + " words");
            }
            return phrase;
        }

        private boolean isGapped() {
            return gap > 0 || runs.stream().flatMap(List::stream).anyMatch(Choice::hasGap);
        }

        /** Whether it is one word, or one of several: what stands there is then all its own. */
        private boolean isOneWord() {
            return runs.size() == 1
                    && runs.get(0).size() == 1
                    && runs.get(0).get(0).isOneWord();
        }

        private void endRun() {
            if (run.isEmpty()) {
                throw new IllegalArgumentException("“" + written + "” has a gap where words should stand");
            }
            runs.add(List.copyOf(run));
            run = new ArrayList<>();
        }

        private @Nullable Set<String> ownWords() {
            List<Choice> choices = runs.stream().flatMap(List::stream).toList();
            return choices.stream().anyMatch(choice -> !choice.isClosed())
                    ? null
                    : choices.stream()
                            .flatMap(choice -> choice.ownWords().stream())
                            .collect(Collectors.toUnmodifiableSet());
        }

        private Choice choice(String element) {
            Set<String> words = new HashSet<>();
            List<List<String>> several = new ArrayList<>();
            List<String> beginnings = new ArrayList<>();
            List<Phrases> others = new ArrayList<>();
            for (String each : element.split("/")) {
                if (each.startsWith("<") && each.endsWith(">")) {
                    others.add(entries.apply(each.substring(1, each.length() - 1)));
                } else if (each.endsWith("*")) {
                    String beginning = each.substring(0, each.length() - 1);
                    if (beginning.isEmpty()) {
                        throw new IllegalArgumentException("“" + written + "” has a * that no letters stand before");
                    }
                    beginnings.add(beginning);
                    // Words are kept in their basic form, which may be shorter than the beginning as it is written.
                    words.add(terms(beginning).get(0));
                } else {
                    List<String> terms = terms(each);
                    if (terms.size() == 1) {
                        words.addAll(terms);
                    } else {
                        several.add(terms);
                    }
                }
            }
            if (words.isEmpty() && several.isEmpty() && others.isEmpty()) {
                throw new IllegalArgumentException("“" + element + "” gives no choice");
            }
            return new Choice(
                    choices.size(),
                    Set.copyOf(words),
                    List.copyOf(several),
                    List.copyOf(beginnings),
                    List.copyOf(others));
        }
    }
}
