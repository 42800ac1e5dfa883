package org.gatehouse.text;

import java.util.ArrayList;
import java.util.List;

/** Collects what an office document says of itself: paragraphs, headings, list items and table rows. */
final class Blocks {

    /** What the document itself calls a paragraph. */
    enum Role {
        PLAIN,
        STRONG,
        HEADING,
        LISTED,
        NOTE,
        LEFT_OUT
    }

    private final Budget budget;
    private final List<Draft> drafts = new ArrayList<>();
    private boolean gap = true;

    Blocks(Budget budget) {
        this.budget = budget;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** @param text with a line feed where a line was ended on purpose */
    void paragraph(Role role, String text) {
        budget.take(text.length());
        if (Words.tidy(text).isEmpty()) {
            gap = true;
        } else if (role == Role.HEADING || role == Role.LISTED) {
            drafts.add(known(role, Words.line(text.replace('\n', ' '))));
            gap = false;
        } else if (role != Role.LEFT_OUT) {
            drafts.addAll(Lines.pasted(lines(text, role == Role.STRONG)));
            gap = false;
        }
    }

    void row(List<String> cells) {
        cells.forEach(cell -> budget.take(cell.length()));
        drafts.add(Draft.known(Passage.Kind.TABLE_ROW, TableCells.row(cells), 1));
        gap = true;
    }

    private static Draft known(Role role, String text) {
        Sign sign = Sign.of(text);
        String rest = sign == null ? text : sign.rest();
        return Draft.known(
                role == Role.HEADING ? Passage.Kind.HEADING : Passage.Kind.BULLET,
                sign == null ? "" : sign.label(),
                rest,
                1);
    }

    private List<Line> lines(String text, boolean strong) {
        List<Line> lines = new ArrayList<>();
        for (String one : text.split("\\R|\\x0B")) {
            String line = Words.line(one);
            if (!line.isEmpty()) {
                Line plain = Line.plain(line, 1, gap && lines.isEmpty());
                lines.add(new Line(line, 1, plain.gap(), strong, plain.end(), plain.firstWord()));
            }
        }
        return lines;
    }
}
