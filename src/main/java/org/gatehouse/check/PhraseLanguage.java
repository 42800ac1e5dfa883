package org.gatehouse.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

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
    private final String written;
    private final List<List<Choice>> runs = new ArrayList<>();
    private List<Choice> run = new ArrayList<>();
    private int gap;

    private PhraseLanguage(String written, Function<String, Phrases> entries) {
        this.written = written;
        this.entries = entries;
    }

    /**
     * @param entries finds another entry, or refuses one that does not exist
     * @throws IllegalArgumentException with what is wrong, in words
     */
    static Phrase read(String written, Function<String, Phrases> entries) {
        return new PhraseLanguage(written, entries).phrase();
    }

    private Phrase phrase() {
        for (String element : written.strip().split("\\s+")) {
            if (element.equals(NEAR) || element.equals(FAR)) {
                gap += element.equals(NEAR) ? NEAR_WORDS : FAR_WORDS;
                endRun();
            } else {
                run.add(choice(element));
            }
        }
        endRun();
        boolean closed = runs.stream().flatMap(List::stream).allMatch(Choice::isClosed);
        return new Phrase(List.copyOf(runs), gap, closed ? ownWords() : null);
    }

    private void endRun() {
        if (run.isEmpty()) {
            throw new IllegalArgumentException("“" + written + "” has a gap where words should stand");
        }
        runs.add(List.copyOf(run));
        run = new ArrayList<>();
    }

    private Set<String> ownWords() {
        Set<String> own = new HashSet<>();
        runs.stream().flatMap(List::stream).forEach(choice -> {
            own.addAll(choice.words());
            choice.several().forEach(own::addAll);
        });
        return Set.copyOf(own);
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
                beginnings.add(beginning);
                // Words are kept in their basic form, which may be shorter than the beginning as it is written.
                words.add(Words.ENGLISH.basic(beginning));
            } else {
                List<String> terms = terms(each);
                if (terms.size() == 1) {
                    words.addAll(terms);
                } else {
                    several.add(terms);
                }
            }
        }
        return new Choice(Set.copyOf(words), List.copyOf(several), List.copyOf(beginnings), List.copyOf(others));
    }

    private static List<String> terms(String word) {
        List<String> terms = Words.ENGLISH.of(word).stream().map(Token::term).toList();
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("“" + word + "” is no word");
        }
        return terms;
    }
}
