package org.gatehouse.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dates and times as people read them, in London. */
@Component("words")
public class Words {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, h:mma", Locale.UK);

    private final Clock clock;

    Words(Clock clock) {
        this.clock = clock;
    }

    public String date(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    public String dateTime(@Nullable Instant instant) {
        return instant == null
                ? ""
                : TIME.format(instant.atZone(LONDON)).replace("AM", "am").replace("PM", "pm");
    }

    /** The day and how far away it is, for example {@code 3 March 2027 (in 4 days)}. */
    public String due(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), LONDON), day);
        String away = days == 0 ? "today" : days > 0 ? "in " + count(days) : count(-days) + " late";
        return DAY.format(day) + " (" + away + ")";
    }

    private static String count(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
