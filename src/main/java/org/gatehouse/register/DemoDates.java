package org.gatehouse.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * Moves the dates of the demonstration council's lists, which were written on one day, by the whole months since then, so
 * that contracts always end soon. A day that a month does not have becomes its last one.
 */
record DemoDates(long months) {

    private static final LocalDate WRITTEN_ON = LocalDate.of(2026, 11, 22);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern MONTH_IN_WORDS = Pattern.compile("\\b20\\d\\d-(0[1-9]|1[0-2])\\b(?!-)");

    static DemoDates on(LocalDate today) {
        return new DemoDates(ChronoUnit.MONTHS.between(WRITTEN_ON, today));
    }

    /** @param written day, month and year with strokes, as the LGA's contracts schema has it */
    LocalDate day(String written) {
        return LocalDate.parse(written, DAY).plusMonths(months);
    }

    /** The same text with every month in it, such as 2027-09, moved. */
    String text(String written) {
        return MONTH_IN_WORDS
                .matcher(written)
                .replaceAll(found ->
                        YearMonth.parse(found.group()).plusMonths(months).toString());
    }
}
