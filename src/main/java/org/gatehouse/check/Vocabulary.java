package org.gatehouse.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the council calls things: the entries that rules are written with, and the signals that weaken what a sentence
 * seems to promise. Each entry is a list of phrases in the {@link PhraseLanguage}.
 */
final class Vocabulary {

    /** Entries that the check itself asks for, beside those that rules name. */
    static final List<String> NEEDED = List.of(
            "not",
            "no-such",
            "not-a-denial",
            "harm",
            "refused",
            "neutral",
            "question",
            "definition",
            "back-reference",
            "yes",
            "no",
            "free");

    /**
     * An entry of the vocabulary.
     *
     * @param phrases what it is said with
     * @param notWithin entries that say the opposite or something else with the same words
     */
    record Entry(List<String> phrases, List<String> notWithin) {}

    /**
     * Words that weaken.
     *
     * @param entry the entry with the words
     * @param why what they do, to be read after the words themselves
     * @param modes texts in which they weaken
     * @param deniable whether a “not” before them takes their effect away
     */
    record Signal(String entry, String why, Set<Mode> modes, boolean deniable) {

        boolean counts(Mode mode) {
            return modes.contains(mode);
        }
    }

    private final Map<String, Entry> entries;
    private final List<Signal> signals;
    private final Map<String, Phrases> phrases = new LinkedHashMap<>();
    private final PhraseLanguage language = new PhraseLanguage(this::entryOf);
    private final Lookup lookup;
    private final Deque<String> underWay = new ArrayDeque<>();

    /** @throws IllegalArgumentException with the entry and what is wrong with it */
    Vocabulary(Map<String, Entry> entries, List<Signal> signals) {
        this.entries = entries;
        this.signals = List.copyOf(signals);
        entries.keySet().forEach(this::entryOf);
        NEEDED.forEach(this::entryOf);
        entries.values().forEach(entry -> entry.notWithin().forEach(this::entryOf));
        signals.forEach(signal -> entryOf(signal.entry()));
        Map<String, List<String>> overruled = new HashMap<>();
        entries.forEach((name, entry) -> {
            if (!entry.notWithin().isEmpty()) {
                overruled.put(name, entry.notWithin());
            }
        });
        lookup = new Lookup(phrases, overruled);
    }

    private Phrases entryOf(String name) {
        Phrases known = phrases.get(name);
        if (known != null) {
            return known;
        }
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new IllegalArgumentException("there is no entry “" + name + "” in the vocabulary");
        }
        if (underWay.contains(name)) {
            throw new IllegalArgumentException("the entry “" + name + "” is made of itself");
        }
        underWay.push(name);
        Phrases made = made(name, entry);
        underWay.pop();
        phrases.put(name, made);
        return made;
    }

    private Phrases made(String name, Entry entry) {
        try {
            return new Phrases(entry.phrases().stream().map(language::read).toList());
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("entry “" + name + "”: " + wrong.getMessage(), wrong);
        }
    }

    /** What of it stands among the words. */
    Found findIn(List<Token> words) {
        return lookup.in(words);
    }

    /** What an entry is told from others by in {@link Found#entries()}. */
    int number(String entry) {
        return lookup.number(entry);
    }

    /** How many entries it has; the numbers of all are less. */
    int size() {
        return phrases.size();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    @Nullable
    Entry entry(String name) {
        return entries.get(name);
    }

    List<Signal> signals() {
        return signals;
    }
}
