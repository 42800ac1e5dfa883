package org.gatehouse.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/** The demonstration's business clock: it goes as fast as the system's and can be moved forward. */
final class MovableClock extends Clock {

    private final Clock system;
    private final AtomicLong secondsAhead;

    MovableClock(Clock system, Duration ahead) {
        this(system, new AtomicLong(ahead.toSeconds()));
    }

    private MovableClock(Clock system, AtomicLong secondsAhead) {
        this.system = system;
        this.secondsAhead = secondsAhead;
    }

    Duration ahead() {
        return Duration.ofSeconds(secondsAhead.get());
    }

    void set(Duration further) {
        secondsAhead.set(further.toSeconds());
    }

    Instant systemInstant() {
        return system.instant();
    }

    @Override
    public Instant instant() {
        return system.instant().plus(ahead());
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    /** The same clock seen in another zone: it moves with this one. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(system.withZone(zone), secondsAhead);
    }
}
