package org.gatehouse.check;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gatehouse.text.Passage;

/**
 * A sentence of a document, or what stands in place of one: a bullet, a cell of a table.
 *
 * @param start position in the document's plain text
 * @param tokens its words
 */
record Sentence(String text, int page, int start, List<Token> tokens) {

    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?i)(^|[\\s(])(e\\.g|i\\.e|etc|approx|incl|excl|no|nos|cl|para|paras|sch|vs|ltd|co|inc|p\\.a|st|dr|mr|mrs|ms"
                    + "|fig|ref|min|max|art|reg|[a-z])\\.\\s*$");
    private static final Set<String> VERBS =
            Set.of("is", "are", "shall", "must", "will", "may", "can", "we", "use", "should");
    private static final Pattern NUMBERED = Pattern.compile("^[\\d.]+\\s*$");

    Sentence(String text, int page, int start) {
        this(text, page, start, Words.ENGLISH.of(text));
    }

    /** A passage as if it were one sentence. */
    static Sentence whole(Passage passage) {
        return new Sentence(passage.text(), passage.page(), passage.start());
    }

    /** The sentences of a passage. */
    static List<Sentence> of(Passage passage) {
        List<Sentence> sentences = new ArrayList<>();
        String text = passage.text();
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.UK);
        ends.setText(text);
        int from = ends.first();
        for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
            String piece = text.substring(from, to);
            boolean goesOn = to < text.length()
                    && (ABBREVIATION.matcher(piece).find()
                            || NUMBERED.matcher(piece).matches()
                            || Character.isLowerCase(text.charAt(to)));
            if (!goesOn) {
                add(sentences, passage, from, piece);
                from = to;
            }
        }
        return sentences;
    }

    private static void add(List<Sentence> sentences, Passage passage, int from, String piece) {
        String shown = piece.stripLeading();
        int start = passage.start() + from + (piece.length() - shown.length());
        if (!shown.isBlank()) {
            sentences.add(new Sentence(shown.strip(), passage.page(), start));
        }
    }

    boolean asks() {
        return text.endsWith("?");
    }

    /** Whether somebody does something in it, so that it is no mere name. */
    boolean isClause() {
        return tokens.stream().anyMatch(word -> VERBS.contains(word.term()));
    }

    boolean opensList() {
        return text.endsWith(":");
    }

    int words() {
        return tokens.size();
    }

    Part as(Part.Role role) {
        return new Part(this, 0, role);
    }

    /** The part of the sentence from one position in it to another, without white space around it. */
    Sentence slice(int from, int to) {
        String piece = text.substring(from, to);
        String shown = piece.stripLeading();
        return new Sentence(shown.strip(), page, start + from + piece.length() - shown.length());
    }
}
