package org.gatehouse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes one line of a table's row whose cells have several: printed one cell after another, each begins again at the
 * height of the first. A cell with very many lines is a column of the page and stays as it is.
 */
final class PrintedRows {

    private static final int MOST_LINES = 12;
    private static final double NEAR = 3;
    private static final double BELOW = 1.6;

    private final List<PrintedLine> printed;
    private final List<PrintedLine> joined = new ArrayList<>();

    private PrintedRows(List<PrintedLine> printed) {
        this.printed = printed;
    }

    static List<PrintedLine> joined(List<PrintedLine> printed) {
        return new PrintedRows(printed).join();
    }

    private List<PrintedLine> join() {
        int place = 0;
        while (place < printed.size()) {
            int end = endOfRow(place);
            if (end > place + 1) {
                joined.add(row(printed.subList(place, end)));
                place = end;
            } else {
                joined.add(printed.get(place++));
            }
        }
        return joined;
    }

    /** @return the place after the last line of the row that begins here; the next where none does */
    private int endOfRow(int start) {
        PrintedLine top = printed.get(start);
        if (Sign.of(top.text()) != null) {
            return start + 1;
        }
        if (top.starts().size() > 1) {
            return endOfCells(start, start + 1, top.starts().get(1));
        }
        int second = secondCell(start);
        return second < 0
                ? start + 1
                : endOfCells(start, second, printed.get(second).left());
    }

    /** @return where a line stands beside the first one, right of all lines between; -1 if none does */
    private int secondCell(int start) {
        PrintedLine top = printed.get(start);
        double right = top.right();
        for (int place = start + 1; place < printed.size() && place - start <= MOST_LINES; place++) {
            PrintedLine line = printed.get(place);
            if (line.page() != top.page()) {
                return -1;
            }
            if (Math.abs(line.y() - top.y()) < NEAR) {
                return line.left() > right ? place : -1;
            }
            if (!isBelow(printed.get(place - 1), line) || line.starts().size() > 1) {
                return -1;
            }
            right = Math.max(right, line.right());
        }
        return -1;
    }

    /** Lines go on belonging to the row while none begins left of its second cell. */
    private int endOfCells(int start, int from, double second) {
        PrintedLine top = printed.get(start);
        int lines = 0;
        int place = from;
        while (place < printed.size()) {
            PrintedLine line = printed.get(place);
            boolean beside = Math.abs(line.y() - top.y()) < NEAR;
            boolean goesOn = line.page() == top.page()
                    && line.left() > second - NEAR
                    && (beside || isBelow(printed.get(place - 1), line));
            if (!goesOn) {
                return place;
            }
            lines = beside ? 0 : lines + 1;
            if (lines > MOST_LINES) {
                return start + 1;
            }
            place++;
        }
        return place;
    }

    private static boolean isBelow(PrintedLine above, PrintedLine line) {
        double distance = line.y() - above.y();
        return distance > 0 && distance < BELOW * Math.max(above.size(), line.size());
    }

    private static PrintedLine row(List<PrintedLine> lines) {
        TreeMap<Double, StringBuilder> cells = new TreeMap<>();
        for (PrintedLine line : lines) {
            List<String> texts = TableCells.of(line.text());
            for (int cell = 0; cell < texts.size(); cell++) {
                double start = line.starts().get(Math.min(cell, line.starts().size() - 1));
                Double known = cells.floorKey(start + NEAR);
                boolean own = known == null || start - known > NEAR && line == lines.get(0) || isNewCell(lines, line);
                StringBuilder text = cells.computeIfAbsent(own ? start : known, column -> new StringBuilder());
                text.append(text.isEmpty() ? "" : " ").append(texts.get(cell));
            }
        }
        PrintedLine top = lines.get(0);
        double right = lines.stream().mapToDouble(PrintedLine::right).max().orElse(top.right());
        String text = cells.values().stream().map(StringBuilder::toString).collect(Collectors.joining("\t"));
        return new PrintedLine(
                text, top.page(), List.copyOf(cells.keySet()), right, top.y(), top.size(), top.bold(), false);
    }

    private static boolean isNewCell(List<PrintedLine> lines, PrintedLine line) {
        return line != lines.get(0) && Math.abs(line.y() - lines.get(0).y()) < NEAR;
    }
}
