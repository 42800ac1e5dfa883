package org.gatehouse.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Headers, footers and page numbers: what stands at the edge of page after page and is no part of the text. */
final class RunningLines {

    private static final int OFTEN = 3;
    private static final String PAGE_NUMBER =
            "(?:page|tudalen)?\\s*[-–|]?\\s*(?:\\d{1,4}|[ivxl]{1,6})\\s*(?:(?:of|o|/)\\s*\\d{1,4})?\\s*[-–|]?";

    private final List<List<PrintedLine>> pages;
    private final Map<String, Integer> seen = new HashMap<>();

    private RunningLines(List<List<PrintedLine>> pages) {
        this.pages = pages;
    }

    static List<PrintedLine> dropped(List<List<PrintedLine>> pages) {
        return new RunningLines(pages).drop();
    }

    private List<PrintedLine> drop() {
        for (List<PrintedLine> page : pages) {
            Set<String> once = new HashSet<>();
            page.stream().filter(PrintedLine::atEdge).forEach(line -> once.add(shape(line)));
            once.forEach(shape -> seen.merge(shape, 1, Integer::sum));
        }
        List<PrintedLine> kept = new ArrayList<>();
        for (List<PrintedLine> page : pages) {
            page.stream()
                    .filter(line -> !line.atEdge() || !isRunning(line, page))
                    .forEach(kept::add);
        }
        return kept;
    }

    /** The same words at the same height, whatever the page number in them. */
    private static String shape(PrintedLine line) {
        return Math.round(line.y() / 4) + " "
                + line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
    }

    private boolean isRunning(PrintedLine line, List<PrintedLine> page) {
        int times = seen.getOrDefault(shape(line), 0);
        boolean repeated = times >= OFTEN || times > 1 && times * 2 >= pages.size();
        return repeated || isPageNumber(line, page);
    }

    private static boolean isPageNumber(PrintedLine line, List<PrintedLine> page) {
        return page.size() > 1
                && line.text().length() < 25
                && line.text().toLowerCase(Locale.ROOT).matches(PAGE_NUMBER);
    }
}
