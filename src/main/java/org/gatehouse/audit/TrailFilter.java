package org.gatehouse.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Which events an auditor asks for; null leaves a question open.
 *
 * @param stream the case
 * @param actor id of the person who acted, or {@code system}
 * @param from the earliest moment
 * @param to the first moment no longer wanted
 */
record TrailFilter(
        @Nullable String stream,
        @Nullable String actor,
        @Nullable String type,
        @Nullable Instant from,
        @Nullable Instant to) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Reads what was typed; a day means the whole day in London. */
    static TrailFilter of(
            @Nullable String stream,
            @Nullable String actor,
            @Nullable String type,
            @Nullable String from,
            @Nullable String to) {
        return new TrailFilter(given(stream), given(actor), given(type), moment(from, 0), moment(to, 1));
    }

    private static @Nullable String given(@Nullable String text) {
        var plain = text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.isEmpty() ? null : plain;
    }

    private static @Nullable Instant moment(@Nullable String typed, int daysAfter) {
        var text = given(typed);
        if (text == null) {
            return null;
        }
        try {
            if (!text.matches("\\d{4}-.*")) {
                throw new DateTimeException("A year has four digits.");
            }
            return text.indexOf('T') > 0
                    ? Instant.parse(text)
                    : LocalDate.parse(text)
                            .plusDays(daysAfter)
                            .atStartOfDay(LONDON)
                            .toInstant();
        } catch (DateTimeException unreadable) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "Give a time like 2026-01-31T09:00:00Z or a day like 2026-01-31.",
                    unreadable);
        }
    }
}
