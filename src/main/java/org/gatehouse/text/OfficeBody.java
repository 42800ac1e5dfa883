package org.gatehouse.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The body of an office document as it comes by: paragraphs, some of them within others (text boxes) or in cells of
 * tables, some of these within cells of others. A row with a single filled cell is layout: its paragraphs stand by
 * themselves. The rows of an inner table come before the row around them.
 */
final class OfficeBody {

    private record Paragraph(Blocks.Role role, String text) {}

    private static final class Open {
        final StringBuilder text = new StringBuilder();
        Blocks.Role role;
        boolean light;

        Open(Blocks.Role role) {
            this.role = role;
        }
    }

    private final Blocks blocks;
    private final Deque<Open> paragraphs = new ArrayDeque<>();
    private final Deque<List<List<Paragraph>>> rows = new ArrayDeque<>();
    private final List<String> notes = new ArrayList<>();

    OfficeBody(Blocks blocks) {
        this.blocks = blocks;
    }

    void startParagraph(Blocks.Role role) {
        paragraphs.push(new Open(role));
    }

    void text(String text, boolean bold) {
        Open open = paragraphs.peek();
        if (open != null) {
            open.text.append(text);
            open.light |= !bold && !text.isBlank();
        }
    }

    void endParagraph() {
        Open open = paragraphs.poll();
        if (open != null) {
            if (open.role == Blocks.Role.NOTE) {
                notes.add(open.text.toString());
                return;
            }
            boolean strong = open.role == Blocks.Role.PLAIN && !open.light;
            add(new Paragraph(strong ? Blocks.Role.STRONG : open.role, open.text.toString()));
        }
    }

    private void add(Paragraph paragraph) {
        List<Paragraph> cell = cell();
        if (cell == null) {
            blocks.paragraph(paragraph.role(), paragraph.text());
        } else {
            cell.add(paragraph);
        }
    }

    private @Nullable List<Paragraph> cell() {
        List<List<Paragraph>> row = rows.peek();
        return row == null || row.isEmpty() ? null : row.get(row.size() - 1);
    }

    /** Footnotes come after everything else, wherever their number stands. */
    void end() {
        notes.forEach(note -> blocks.paragraph(Blocks.Role.PLAIN, note));
    }

    void startRow() {
        rows.push(new ArrayList<>());
    }

    void startCell() {
        List<List<Paragraph>> row = rows.peek();
        if (row != null) {
            row.add(new ArrayList<>());
        }
    }

    void endRow() {
        List<List<Paragraph>> row = rows.poll();
        if (row == null) {
            return;
        }
        List<List<Paragraph>> filled =
                row.stream().filter(cell -> !joined(cell).isEmpty()).toList();
        if (filled.size() == 1) {
            filled.get(0).forEach(paragraph -> blocks.paragraph(paragraph.role(), paragraph.text()));
        } else if (filled.size() > 1) {
            blocks.row(filled.stream().map(OfficeBody::joined).toList());
        }
    }

    private static String joined(List<Paragraph> cell) {
        return cell.stream()
                .filter(paragraph -> paragraph.role() != Blocks.Role.LEFT_OUT)
                .map(paragraph -> Words.tidy(paragraph.text()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
