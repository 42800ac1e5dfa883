package org.gatehouse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes paragraphs, bullets and table rows of the lines of a text whose maker is not known. */
final class Lines {

    /** A text with longer lines is not broken at an edge: each of its lines is a paragraph. */
    private static final double WIDEST = 130;

    /** Nobody breaks text at a narrower edge: shorter lines below each other are meant to be lines. */
    private static final double NARROWEST = 50;

    private static final double NARROWEST_PRINTED = 200;

    private static final double FULL = 0.92;
    private static final double LONG = 0.7;

    private static final Pattern ANSWER =
            Pattern.compile("(?:Q|A|C|Question|Answer|Cwestiwn|Ateb|Response)\\s?\\d{0,3}(?:\\.\\d{1,2})?\\s?[:.)]\\s");

    private final List<Line> lines;
    private final double width;
    private final boolean broken;
    private final WordBreaks breaks;
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Draft current;
    private @Nullable Line before;

    private Lines(List<Line> lines, double narrowest, double widest) {
        this.lines = lines;
        this.width = Math.max(narrowest, edge(lines));
        this.broken = width <= widest;
        this.breaks = new WordBreaks(lines);
    }

    /** Of lines whose widths are in characters. */
    static List<Draft> pasted(List<Line> lines) {
        return new Lines(lines, NARROWEST, WIDEST).read();
    }

    /** Of lines that end at the edge of a page, with widths in points. */
    static List<Draft> printed(List<Line> lines) {
        return new Lines(lines, NARROWEST_PRINTED, Double.MAX_VALUE).read();
    }

    /** Where nearly all lines end; a few may stick out. */
    private static double edge(List<Line> lines) {
        double[] ends = lines.stream().mapToDouble(Line::end).sorted().toArray();
        return ends.length == 0 ? 0 : ends[(int) Math.ceil((ends.length - 1) * 0.97)];
    }

    private List<Draft> read() {
        for (Line line : lines) {
            take(line);
            before = line;
        }
        return drafts;
    }

    private void take(Line line) {
        if (TableCells.isRule(line.text())) {
            underline();
            return;
        }
        if (isDrawn(line.text())) {
            drawn(line.text());
            return;
        }
        Sign sign = sign(line);
        String text = sign == null ? line.text() : sign.rest();
        List<String> cells = TableCells.of(text);
        if (cells.size() > 1 && (sign == null || text.contains(" | "))) {
            add(row(line, cells));
        } else if (sign != null || !continues(line)) {
            add(new Draft(text, line.page(), sign, line.gap(), line.strong()));
        } else if (current != null) {
            current.join(text, breaks);
        }
    }

    private static Draft row(Line line, List<String> cells) {
        return Draft.known(Passage.Kind.TABLE_ROW, TableCells.row(cells), line.page());
    }

    private void add(Draft draft) {
        drafts.add(draft);
        current = draft;
    }

    private @Nullable Sign sign(Line line) {
        Sign sign = Sign.of(line.text());
        return sign == null || sign.sure() || !flows(line) || follows(sign) ? sign : null;
    }

    private boolean follows(Sign sign) {
        return current != null && sign.isLike(current.sign);
    }

    /** Whether the line above is full and its sentence goes on, so that a number below it is part of that. */
    private boolean flows(Line line) {
        return before != null
                && current != null
                && !current.isRow()
                && !line.gap()
                && line.strong() == before.strong()
                && !before.isFinished()
                && before.end() > width * LONG;
    }

    private boolean continues(Line line) {
        if (current == null || before == null || current.isRow() || line.gap() || isAnswer(line.text())) {
            return acrossPages(line);
        }
        if (line.strong() != before.strong() && !line.startsSmall()) {
            return false;
        }
        boolean goesOn = !before.isFinished() && line.startsSmall() && before.end() > width * 0.3;
        return goesOn || broken && before.end() + line.firstWord() >= width * FULL;
    }

    private boolean acrossPages(Line line) {
        return before != null
                && current != null
                && !current.isRow()
                && before.page() < line.page()
                && flowsOver(before, line);
    }

    private boolean flowsOver(Line last, Line first) {
        return !last.isFinished() && first.startsSmall() && last.end() > width * LONG;
    }

    /** Questions and answers are units even where they stand below each other without a gap. */
    static boolean isAnswer(String text) {
        return text.matches(
                "(?:Q|A|C|Question|Answer|Cwestiwn|Ateb|Response)\\s?\\d{0,3}(?:\\.\\d{1,2})?\\s?[:.)]\\s.*");
    }

    private static boolean isDrawn(String text) {
        return text.length() > 2 && text.chars().allMatch(sign -> "-=_*~ ".indexOf(sign) >= 0);
    }

    /** A drawn line under a single one makes a heading of it. */
    private void drawn(String text) {
        if (text.charAt(0) == '=' && current != null && current.isOpen() && current.isOneLine()) {
            current.become(Passage.Kind.HEADING);
        }
        current = null;
    }

    private void underline() {
        if (current != null && current.isRow() && TableCells.of(current.text()).size() > 1) {
            current.become(Passage.Kind.TABLE_HEAD);
        }
    }
}
