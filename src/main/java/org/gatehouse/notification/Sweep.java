package org.gatehouse.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.gatehouse.worklist.DailyRound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The one look at all dates: first what changes because a day has come, then the reminders of what comes near. */
@Component
class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final List<DailyRound> rounds;
    private final Reminders reminders;
    private final Clock clock;

    Sweep(List<DailyRound> rounds, Reminders reminders, Clock clock) {
        this.rounds = rounds;
        this.reminders = reminders;
        this.clock = clock;
    }

    void sweep() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        for (DailyRound round : rounds) {
            Attempt.at(
                    LOG, "The daily round " + round.getClass().getSimpleName() + " failed.", () -> round.round(today));
        }
        reminders.look(today);
    }
}
