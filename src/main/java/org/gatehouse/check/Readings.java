package org.gatehouse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gatehouse.text.Passage;
import org.gatehouse.text.ReadText;
import org.jspecify.annotations.Nullable;

/** Takes a document apart into what is judged at a time, each sentence with those that it cannot be understood without. */
final class Readings {

    private static final Pattern ASKED =
            Pattern.compile("^(q(uestion)?\\s?\\d*)\\s*[:.)-]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANSWERED =
            Pattern.compile("^(a(nswer)?|response|reply)\\s*[:.)-]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile("^([^()]{2,60}\\S) \\(([^()]{3,60})\\)$");
    private static final Pattern LABEL = Pattern.compile("^([^:]{2,60}):\\s+(?=\\S)");
    private static final int FRAGMENT = 8;
    private static final int LABEL_WORDS = 6;
    private static final int MOST_JOINED = 3;
    /** Rules reach some 50 words; a sentence without end must not be looked at as a whole. */
    private static final int LONGEST = 200;

    private final Mode mode;
    private final BackReferences back;
    private final Definitions definitions;
    private final List<Reading> all = new ArrayList<>();
    private @Nullable Sentence heading;
    private @Nullable Sentence lead;
    private @Nullable Sentence question;
    private List<Part> before = List.of();

    private Readings(Mode mode, BackReferences back, Definitions definitions) {
        this.mode = mode;
        this.back = back;
        this.definitions = definitions;
    }

    static List<Reading> of(ReadText document, Mode mode, BackReferences back) {
        Readings readings = new Readings(mode, back, Definitions.of(document));
        document.passages().parallelStream().map(Taken::apart).toList().forEach(readings::passage);
        readings.leaveQuestion();
        return readings.all;
    }

    /** A passage with its sentences, or with its cells where it is a row; taking it apart needs no other. */
    private record Taken(Passage.Kind kind, List<Sentence> sentences) {

        static Taken apart(Passage passage) {
            boolean isRow =
                    passage.kind() == Passage.Kind.PARAGRAPH && passage.text().contains(" | ");
            Passage.Kind kind = isRow ? Passage.Kind.TABLE_ROW : passage.kind();
            return new Taken(
                    kind,
                    switch (kind) {
                        case TABLE_HEAD -> List.of();
                        case HEADING -> List.of(Sentence.whole(passage));
                        case TABLE_ROW -> cells(passage);
                        case PARAGRAPH, BULLET -> Sentence.of(passage);
                    });
        }
    }

    private void passage(Taken passage) {
        switch (passage.kind()) {
            case HEADING -> passage.sentences().forEach(this::heading);
            case TABLE_HEAD -> before = List.of();
            case TABLE_ROW -> row(passage.sentences());
            case BULLET -> bullet(passage.sentences());
            case PARAGRAPH -> paragraph(passage.sentences());
        }
    }

    private void heading(Sentence named) {
        leaveQuestion();
        before = List.of();
        lead = null;
        if (named.asks()) {
            question = without(ASKED, named);
        } else {
            heading = named;
        }
    }

    private void paragraph(List<Sentence> sentences) {
        before = List.of();
        lead = null;
        sentences.forEach(this::sentence);
    }

    private void bullet(List<Sentence> sentences) {
        before = List.of();
        Sentence opening = lead;
        for (Sentence each : sentences) {
            if (opening == null) {
                sentence(each);
            } else {
                List<Part> parts = new ArrayList<>(List.of(opening.as(Part.Role.STATEMENT)));
                parts.addAll(before);
                parts.addAll(labelled(each));
                add(parts);
                before = List.copyOf(parts.subList(1, parts.size()));
            }
        }
        lead = opening;
    }

    private void row(List<Sentence> cells) {
        leaveQuestion();
        List<Part> parts = new ArrayList<>();
        for (Sentence cell : cells) {
            boolean names = parts.isEmpty() && cells.size() > 1 && cell.words() <= LABEL_WORDS;
            boolean asks = cell.asks() && cells.size() > 1;
            if (names || asks) {
                parts.addAll(named(cell));
            } else {
                parts.addAll(labelled(cell));
            }
        }
        add(parts);
        before = List.of();
    }

    /** What stands in brackets behind the name of a row says something of it: “API module (optional)”. */
    private static List<Part> named(Sentence cell) {
        Matcher bracketed = BRACKETED.matcher(cell.text());
        return bracketed.find()
                ? List.of(
                        cell.slice(0, bracketed.end(1)).as(Part.Role.SUBJECT),
                        cell.slice(bracketed.start(2), bracketed.end(2)).as(Part.Role.STATEMENT))
                : List.of(cell.as(Part.Role.SUBJECT));
    }

    private static List<Sentence> cells(Passage passage) {
        List<Sentence> cells = new ArrayList<>();
        Sentence whole = Sentence.whole(passage);
        int from = 0;
        while (from <= passage.text().length()) {
            int bar = passage.text().indexOf("|", from);
            int to = bar < 0 ? passage.text().length() : bar;
            Sentence cell = whole.slice(from, to);
            if (!cell.text().isBlank()) {
                cells.add(cell);
            }
            from = to + 1;
        }
        return cells;
    }

    private void sentence(Sentence each) {
        if (each.asks()) {
            leaveQuestion();
            question = without(ASKED, each);
            return;
        }
        List<Part> parts = new ArrayList<>();
        Sentence asked = question;
        if (asked != null) {
            parts.add(asked.as(Part.Role.SUBJECT));
            parts.addAll(labelled(without(ANSWERED, each)));
            question = null;
        } else if (!before.isEmpty() && (isAnswerGoingOn() || back.pointsBack(each))) {
            parts.addAll(whatItGoesOnFrom());
            parts.addAll(labelled(each));
            all.remove(all.size() - 1);
        } else {
            underHeading(each).ifPresent(parts::add);
            parts.addAll(labelled(each));
        }
        add(parts);
        before = List.copyOf(parts);
        lead = each.opensList() ? each : null;
    }

    /** All sentences of an answer belong to its question. */
    private boolean isAnswerGoingOn() {
        return before.get(0).text().endsWith("?");
    }

    private List<Part> whatItGoesOnFrom() {
        List<Part> last = before.subList(Math.max(0, before.size() - MOST_JOINED), before.size());
        if (!isAnswerGoingOn() || last.contains(before.get(0))) {
            return last;
        }
        List<Part> withQuestion = new ArrayList<>(List.of(before.get(0)));
        withQuestion.addAll(last);
        return withQuestion;
    }

    private java.util.Optional<Part> underHeading(Sentence each) {
        Sentence named = heading;
        return named != null && (each.words() <= FRAGMENT || back.pointsBack(each))
                ? java.util.Optional.of(named.as(Part.Role.SUBJECT))
                : java.util.Optional.empty();
    }

    private static List<Part> labelled(Sentence each) {
        Matcher label = LABEL.matcher(each.text());
        if (label.find()) {
            Sentence name = each.slice(0, label.end(1));
            if (name.words() <= LABEL_WORDS && !name.isClause()) {
                return List.of(
                        name.as(Part.Role.SUBJECT),
                        each.slice(label.end(), each.text().length()).as(Part.Role.STATEMENT));
            }
        }
        return List.of(each.as(Part.Role.STATEMENT));
    }

    private static Sentence without(Pattern sign, Sentence each) {
        Matcher found = sign.matcher(each.text());
        return found.find() ? each.slice(found.end(), each.text().length()) : each;
    }

    private void leaveQuestion() {
        Sentence asked = question;
        if (asked != null) {
            add(List.of(asked.as(Part.Role.SUBJECT)));
            question = null;
        }
    }

    private void add(List<Part> parts) {
        List<Part> whole = new ArrayList<>(parts);
        whole.addAll(definitions.meantIn(parts));
        Reading reading = new Reading(whole, mode);
        if (reading.words().size() <= LONGEST) {
            all.add(reading);
        } else {
            reading.cut(LONGEST).forEach(all::add);
        }
    }
}
