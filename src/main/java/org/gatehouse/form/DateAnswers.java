package org.gatehouse.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Reads dates, written {@code YYYY-MM-DD} or as day, month and year. */
final class DateAnswers {

    private DateAnswers() {}

    static Optional<String> read(Question question, Object raw, Place place) {
        Optional<String> date = date(raw);
        if (date.isEmpty()) {
            place.problem(Wording.about(question) + " must be a real date, like 31 3 2027");
        }
        return date;
    }

    static Optional<String> date(Object raw) {
        try {
            if (raw instanceof Map<?, ?> parts) {
                return year(LocalDate.of(part(parts, "year"), part(parts, "month"), part(parts, "day")));
            }
            String text = raw.toString().strip();
            return text.matches("\\d{4}-\\d{2}-\\d{2}") ? year(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> year(LocalDate date) {
        return date.getYear() < 1900 || date.getYear() > 2200 ? Optional.empty() : Optional.of(date.toString());
    }

    private static int part(Map<?, ?> parts, String name) {
        Object part = parts.get(name);
        return part == null ? -1 : Integer.parseInt(part.toString().strip());
    }
}
