package org.gatehouse.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines of CSV as RFC 4180 writes them. A cell that a spreadsheet would take for a formula begins with an apostrophe, so
 * that nothing somebody typed is carried out on the reader's computer (OWASP, CSV injection).
 */
public final class Csv {

    /** Also the full-width forms, which some spreadsheets read as the plain signs, and space before a sign. */
    private static final Pattern FORMULA = Pattern.compile("[\\t\\r\\n]|\\s*[=+\\-@＝＋－＠]");

    private Csv() {}

    /** One line with its end. */
    public static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString().replace("\u0000", "");
        String inert = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        return inert.matches("(?s).*[\",\r\n].*") ? '"' + inert.replace("\"", "\"\"") + '"' : inert;
    }
}
