package org.gatehouse.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is judged at a time: a sentence, together with those that it cannot be understood without (its question, the
 * line that opens its list, the sentence that “it” points back to).
 */
final class Reading {

    private final Mode mode;
    private final List<Part> parts;
    private final String text;
    private final List<Token> words;
    private @Nullable Found found;
    private @Nullable List<Span> denials;

    /** @param mode whose text it is; its words are kept as a supplier would say them */
    Reading(List<Part> given, Mode mode) {
        List<Part> placed = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        for (Part part : given) {
            if (!joined.isEmpty()) {
                joined.append(joined.charAt(joined.length() - 1) == '.' ? " " : " | ");
            }
            placed.add(new Part(part.sentence(), joined.length(), part.role()));
            joined.append(part.text());
        }
        this.parts = List.copyOf(placed);
        this.text = joined.toString();
        this.mode = mode;
        this.words = parts.stream()
                .flatMap(part ->
                        part.words().stream().map(word -> word.asSupplierSays(part.asks() ? Mode.TENDER : mode)))
                .toList();
    }

    List<Part> parts() {
        return parts;
    }

    String text() {
        return text;
    }

    List<Token> words() {
        return words;
    }

    /** Readings of as many words at most, where somebody wrote on and on without a stop. */
    List<Reading> cut(int most) {
        List<Reading> pieces = new ArrayList<>();
        for (Part part : parts) {
            List<Token> all = part.sentence().tokens();
            for (int from = 0; from < all.size(); from += most) {
                int start = all.get(from).start();
                int end = from + most < all.size()
                        ? all.get(from + most).start()
                        : part.text().length();
                pieces.add(new Reading(List.of(part.sentence().slice(start, end).as(part.role())), mode));
            }
        }
        return pieces;
    }

    /** Looks the vocabulary up in it; before that it holds no words that rules ask for. */
    void lookUp(Vocabulary vocabulary) {
        found = vocabulary.findIn(words);
    }

    /** The numbers of what of the vocabulary may stand in it; nothing else does. */
    BitSet entries() {
        return found == null ? new BitSet() : found.entries();
    }

    /** Every “not” and “no” that denies something. */
    List<Span> denials() {
        List<Span> known = denials;
        if (known == null) {
            known = Stream.concat(spans("not").stream(), spans("no-such").stream())
                    .filter(cue -> Polarity.isCue(this, cue))
                    .toList();
            denials = known;
        }
        return known;
    }

    List<Span> spans(String entry) {
        return found == null ? List.of() : found.spans(entry);
    }

    boolean has(String entry) {
        return !spans(entry).isEmpty();
    }

    Part partOf(int word) {
        int position = words.get(word).start();
        Part at = parts.get(0);
        for (Part part : parts) {
            if (part.at() <= position) {
                at = part;
            }
        }
        return at;
    }

    /** Whether no word after the first, up to and with the last, is parted from the one before as far as that. */
    boolean isUnbroken(int from, int to, Token.Break limit) {
        for (int word = from + 1; word <= to; word++) {
            if (words.get(word).before().compareTo(limit) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words between, and the last of them, begin no new clause. */
    boolean isOneClause(int from, int to) {
        return isUnbroken(from, to, Token.Break.CLAUSE);
    }

    /** How many words of its clause stand before a word. */
    int wordsBeforeInClause(int word) {
        int before = 0;
        while (word - before > 0 && words.get(word - before).before() == Token.Break.NONE) {
            before++;
        }
        return before;
    }

    /** The words as they are written. */
    String quote(Span span) {
        return text.substring(
                words.get(span.first()).start(), words.get(span.last()).end());
    }
}
