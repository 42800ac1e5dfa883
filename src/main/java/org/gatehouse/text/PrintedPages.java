package org.gatehouse.text;

import java.util.ArrayList;
import java.util.List;

/** Tells by the room around them which lines of printed pages belong together, and which stand out. */
final class PrintedPages {

    private static final double LARGER = 1.12;
    private static final double WIDER = 1.3;

    private final List<PrintedLine> printed;
    private final double left;
    private final double size;
    private final double pitch;
    private final boolean bold;

    private PrintedPages(List<PrintedLine> printed) {
        this.printed = printed;
        this.left = middle(printed.stream().mapToDouble(PrintedLine::left).toArray(), 0.05, 0);
        this.size = middle(printed.stream().mapToDouble(PrintedLine::size).toArray(), 0.5, 11);
        this.pitch = pitch();
        this.bold = printed.stream().filter(PrintedLine::bold).count() * 2 > printed.size();
    }

    static List<Line> lines(List<PrintedLine> printed) {
        return new PrintedPages(PrintedRows.joined(printed)).lines();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int place = 0; place < printed.size(); place++) {
            PrintedLine line = printed.get(place);
            boolean gap = place == 0 || isApart(printed.get(place - 1), line);
            lines.add(new Line(line.text(), line.page(), gap, isStrong(line), line.right() - left, line.firstWord()));
        }
        return lines;
    }

    private boolean isStrong(PrintedLine line) {
        return line.size() > size * LARGER || line.bold() && !bold;
    }

    private boolean isApart(PrintedLine above, PrintedLine line) {
        return above.page() == line.page()
                && line.y() - above.y() > Math.max(above.size(), line.size()) * pitch * WIDER;
    }

    /** How far lines usually are from one to the next, in sizes of their letters. */
    private double pitch() {
        List<Double> distances = new ArrayList<>();
        for (int place = 1; place < printed.size(); place++) {
            PrintedLine above = printed.get(place - 1);
            PrintedLine line = printed.get(place);
            double distance = (line.y() - above.y()) / Math.max(1, Math.max(above.size(), line.size()));
            if (above.page() == line.page() && distance > 0.8 && distance < 3) {
                distances.add(distance);
            }
        }
        double usual =
                middle(distances.stream().mapToDouble(Double::doubleValue).toArray(), 0.3, 1.2);
        return Math.min(usual, 1.8);
    }

    private static double middle(double[] values, double part, double without) {
        java.util.Arrays.sort(values);
        return values.length == 0 ? without : values[(int) ((values.length - 1) * part)];
    }
}
