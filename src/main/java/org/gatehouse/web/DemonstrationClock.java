package org.gatehouse.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The business clock of a demonstration: people move it forward by days, and a restart leaves it where it stood. */
@Component
@Profile("demo")
public class DemonstrationClock extends Clock {

    private final Clock machine = Clock.systemUTC();
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private volatile Duration ahead;

    DemonstrationClock(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
        this.ahead = kept();
    }

    /** How far it stands ahead of the machine's clock; never less than before. */
    public Duration ahead() {
        return ahead;
    }

    /** Moves the clock and tells everything that waits for a day; one move after the other. */
    synchronized void move(UUID by, int days) {
        jdbc.sql("insert into demonstration_clock (days, moved_by) values (?, ?)")
                .params(days, by)
                .update();
        ahead = kept();
        events.publishEvent(new ClockMoved(ahead));
    }

    private Duration kept() {
        return Duration.ofDays(jdbc.sql("select coalesce(sum(days), 0) from demonstration_clock")
                .query(Long.class)
                .single());
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    /** The same clock read in another zone; it moves along. */
    private static final class Zoned extends Clock {

        private final Clock moved;
        private final ZoneId zone;

        Zoned(Clock moved, ZoneId zone) {
            this.moved = moved;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return moved.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(moved, other);
        }
    }
}
