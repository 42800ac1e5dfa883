package org.gatehouse.register;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** One of the demonstration council's lists: comma-separated, UTF-8, the first line names the columns. */
final class DemoFile {

    private static final CSVFormat LAYOUT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private DemoFile() {}

    static List<Line> lines(String name) {
        var file = new ClassPathResource("policy/" + name);
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                CSVParser parser = LAYOUT.parse(reader)) {
            return parser.getRecords().stream().map(Line::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("policy/" + name + " could not be read.", unreadable);
        }
    }

    /** One line of a list. */
    record Line(CSVRecord cells) {

        String text(String column) {
            return cells.get(column).strip();
        }

        /** Null where the cell is empty or a dash. */
        @Nullable
        String optional(String column) {
            String text = text(column);
            return text.isEmpty() || text.equals("-") ? null : text;
        }

        boolean yes(String column) {
            return text(column).equals("Yes");
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        BigDecimal amount(String column) {
            return new BigDecimal(text(column));
        }

        /** As the database names it, for example {@code READ_ONLY} for Read-only. */
        String code(String column) {
            return text(column).toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
        }
    }
}
