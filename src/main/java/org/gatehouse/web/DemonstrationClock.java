package org.gatehouse.web;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gatehouse.access.ActionRefused;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Moves the business clock of the demonstration, so that what takes weeks can be shown in minutes. It only goes forward:
 * what happened stays in the past.
 */
@Service
@Profile("demo")
public class DemonstrationClock {

    static final int MOST_DAYS = 400;

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationClock.class);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final ApplicationEventPublisher events;

    DemonstrationClock(JdbcClient jdbc, MovableClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** How far it runs ahead of the system's clock. */
    public Duration ahead() {
        return clock.ahead();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    boolean isMoved() {
        return !ahead().isZero();
    }

    /** @throws ActionRefused unless an administrator asks */
    static void mayMove(Person person) {
        if (!person.has(Role.ADMIN)) {
            throw new ActionRefused("Only administrators may move the demonstration’s clock.");
        }
    }

    /** To the same time of day, that many days later. */
    void moveBy(Person by, long days) {
        mayMove(by);
        if (days < 1 || days > MOST_DAYS) {
            throw refused("days", "Enter a number of days from 1 to " + MOST_DAYS + ".");
        }
        Duration ahead = move(days);
        LOG.info("The demonstration's clock was moved to {}.", today());
        events.publishEvent(new ClockMoved(ahead));
    }

    void moveTo(Person by, LocalDate day) {
        mayMove(by);
        long days = ChronoUnit.DAYS.between(today(), day);
        if (days < 1 || days > MOST_DAYS) {
            throw refused("date", "Enter a day after today and at most " + MOST_DAYS + " days away.");
        }
        moveBy(by, days);
    }

    /** Kept before it counts, so that a restart never sets the clock back. */
    private synchronized Duration move(long days) {
        ZonedDateTime target = clock.instant().atZone(LONDON).plusDays(days);
        Duration ahead = Duration.ofSeconds(Duration.between(clock.systemInstant(), target.toInstant())
                .plusMillis(999)
                .toSeconds());
        jdbc.sql("""
                insert into demonstration_clock (ahead_seconds) values (:seconds)
                on conflict (only_row) do update set ahead_seconds = excluded.ahead_seconds
                """).param("seconds", ahead.toSeconds()).update();
        clock.set(ahead);
        return ahead;
    }

    static AnswersRefused refused(String key, String message) {
        return new AnswersRefused(List.of(new Problem("/" + key, key, message)));
    }
}
