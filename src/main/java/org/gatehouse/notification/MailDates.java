package org.gatehouse.notification;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and times as mails and the pages about them show them. */
final class MailDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private MailDates() {}

    static String day(@Nullable LocalDate day) {
        return day == null ? "no date set" : DAY.format(day);
    }

    /** The moment in London; empty for none. */
    static String moment(@Nullable TemporalAccessor moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }
}
