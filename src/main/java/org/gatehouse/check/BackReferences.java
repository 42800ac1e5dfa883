package org.gatehouse.check;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows a sentence that goes on from the one before it: “It is charged per call.”, “Available on request.”, “The back
 * office does not.”
 */
final class BackReferences {

    private static final Pattern BARE_DENIAL = Pattern.compile(
            "\\b(?:(?:do|does|is|are|was|will|can|has|have)(?: not|n['’]t)|cannot|won['’]t)\\s*(?:[,.;:]|$)",
            Pattern.CASE_INSENSITIVE);

    private final List<List<String>> openings;

    /** @param openings the words that such sentences begin with */
    BackReferences(List<String> openings) {
        this.openings = openings.stream()
                .map(opening -> terms(Words.ENGLISH.of(opening)))
                .toList();
    }

    boolean pointsBack(Sentence sentence) {
        return openings.stream().anyMatch(opening -> begins(sentence.tokens(), opening))
                || BARE_DENIAL.matcher(sentence.text()).find();
    }

    private static boolean begins(List<Token> words, List<String> opening) {
        for (int at = 0; at < opening.size(); at++) {
            if (at == words.size() || !words.get(at).term().equals(opening.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> terms(List<Token> words) {
        return words.stream().map(Token::term).toList();
    }
}
