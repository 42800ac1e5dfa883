package org.gatehouse.check;

import java.util.List;

/** Knows a sentence that goes on from the one before it: “It is charged per call.”, “Available on request.” */
final class BackReferences {

    private final List<List<String>> openings;

    /** @param openings the words that such sentences begin with */
    BackReferences(List<String> openings) {
        this.openings = openings.stream().map(BackReferences::terms).toList();
    }

    boolean pointsBack(Sentence sentence) {
        List<String> words = terms(sentence.text());
        return openings.stream()
                .anyMatch(opening -> words.size() >= opening.size()
                        && words.subList(0, opening.size()).equals(opening));
    }

    private static List<String> terms(String text) {
        return Words.ENGLISH.of(text).stream().map(Token::term).toList();
    }
}
