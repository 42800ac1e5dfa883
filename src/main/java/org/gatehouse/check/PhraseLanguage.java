package org.gatehouse.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.BytesRef;

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
    private static final int ENDINGS = 1000;

    private final Function<String, List<Phrase>> entries;
    private final List<Set<String>> needed = new ArrayList<>();
    private final Set<String> own = new HashSet<>();
    private boolean open;

    private PhraseLanguage(Function<String, List<Phrase>> entries) {
        this.entries = entries;
    }

    /**
     * @param entries finds another entry, or refuses one that does not exist
     * @throws IllegalArgumentException with what is wrong, in words
     */
    static Phrase read(String written, Function<String, List<Phrase>> entries) {
        PhraseLanguage language = new PhraseLanguage(entries);
        IntervalsSource source = language.phrase(written);
        return new Phrase(source, language.open ? null : Set.copyOf(language.own), List.copyOf(language.needed));
    }

    private IntervalsSource phrase(String written) {
        List<IntervalsSource> segments = new ArrayList<>();
        List<IntervalsSource> segment = new ArrayList<>();
        int between = 0;
        for (String element : written.strip().split("\\s+")) {
            if (element.equals(NEAR) || element.equals(FAR)) {
                between += element.equals(NEAR) ? NEAR_WORDS : FAR_WORDS;
                segments.add(together(segment, written));
                segment = new ArrayList<>();
            } else {
                segment.add(element(element));
            }
        }
        segments.add(together(segment, written));
        return segments.size() == 1
                ? segments.get(0)
                : Intervals.maxgaps(between, Intervals.ordered(segments.toArray(IntervalsSource[]::new)));
    }

    private static IntervalsSource together(List<IntervalsSource> words, String written) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("“" + written + "” has a gap where words should stand");
        }
        return words.size() == 1 ? words.get(0) : Intervals.phrase(words.toArray(IntervalsSource[]::new));
    }

    private IntervalsSource element(String element) {
        List<IntervalsSource> choices = new ArrayList<>();
        Set<String> words = new HashSet<>();
        boolean any = false;
        for (String written : element.split("/")) {
            if (written.startsWith("<") && written.endsWith(">")) {
                any |= !another(entries.apply(written.substring(1, written.length() - 1)), choices, words);
                open = true;
            } else if (written.endsWith("*")) {
                choices.add(beginning(written.substring(0, written.length() - 1)));
                any = true;
            } else {
                choices.add(word(written, words));
            }
        }
        open |= any;
        if (!any) {
            needed.add(Set.copyOf(words));
        }
        return any(choices);
    }

    /** @return whether it is known which words it can begin with */
    private static boolean another(List<Phrase> entry, List<IntervalsSource> choices, Set<String> words) {
        entry.forEach(phrase -> {
            choices.add(phrase.source());
            phrase.needed().stream().findFirst().ifPresent(words::addAll);
        });
        return entry.stream().noneMatch(phrase -> phrase.needed().isEmpty());
    }

    /** Words are kept in their basic form, which may be shorter than the beginning as it is written. */
    private static IntervalsSource beginning(String written) {
        return any(List.of(
                Intervals.prefix(new BytesRef(written), ENDINGS), Intervals.term(Words.ENGLISH.basic(written))));
    }

    /** One word as it is written may be several, as “read-only” is. */
    private IntervalsSource word(String written, Set<String> firstWords) {
        List<Token> words = Words.ENGLISH.of(written);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("“" + written + "” is no word");
        }
        firstWords.add(words.get(0).term());
        words.forEach(word -> own.add(word.term()));
        return together(words.stream().map(word -> Intervals.term(word.term())).toList(), written);
    }

    /** One of several; each is kept as it is, so that many do not multiply. */
    static IntervalsSource any(List<IntervalsSource> sources) {
        return sources.size() == 1 ? sources.get(0) : Intervals.or(false, sources.toArray(IntervalsSource[]::new));
    }
}
