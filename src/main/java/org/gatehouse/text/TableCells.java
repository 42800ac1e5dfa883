package org.gatehouse.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is known of table rows that are told by the signs between their cells. */
final class TableCells {

    private static final String BETWEEN = " | ";
    private static final Pattern PARTED = Pattern.compile("\\s*\\t\\s*|\\s+\\|\\s+");
    private static final Pattern FRAME = Pattern.compile("^\\|\\s*|\\s*\\|$");

    /** Words that stand above the first column of a table and say nothing by themselves. */
    private static final Set<String> ABOVE = Set.of(
            "feature",
            "features",
            "function",
            "functions",
            "functionality",
            "item",
            "items",
            "requirement",
            "requirements",
            "ref",
            "reference",
            "no",
            "number",
            "id",
            "question",
            "questions",
            "component",
            "capability",
            "description",
            "name",
            "area",
            "topic",
            "category",
            "clause",
            "type",
            "interface",
            "criterion",
            "criteria",
            "product",
            "option",
            "deliverable",
            "element",
            "lot",
            "line",
            "term",
            "data set",
            "dataset",
            "format",
            "field",
            "measure",
            "metric",
            "role",
            "date",
            "gofyniad",
            "nodwedd",
            "eitem",
            "cwestiwn");

    private TableCells() {}

    /** @return the cells, fewer than two where the line is no row */
    static List<String> of(String line) {
        String inner = line.startsWith("|") ? FRAME.matcher(line).replaceAll("") : line;
        return Arrays.stream(PARTED.split(inner))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    static String row(List<String> cells) {
        return cells.stream().map(Words::tidy).filter(cell -> !cell.isEmpty()).collect(Collectors.joining(BETWEEN));
    }

    /** Whether it only draws the line under a table's head, as Markdown has it. */
    static boolean isRule(String line) {
        return line.indexOf('|') >= 0
                && line.contains("---")
                && line.chars().allMatch(sign -> "|+:-= ".indexOf(sign) >= 0);
    }

    /** Short labels, the first of which can only be one. In doubt a row is no head, for a head is never an answer. */
    static boolean looksLikeHead(String row) {
        List<String> cells = List.of(row.split(Pattern.quote(BETWEEN)));
        String first =
                cells.get(0).toLowerCase(Locale.ROOT).replaceAll("[.:#]", "").strip();
        return cells.size() > 1
                && ABOVE.contains(first)
                && cells.stream().allMatch(cell -> cell.length() <= 30 && cell.split(" ").length <= 4);
    }
}
