package org.gatehouse.notification;

import java.time.LocalDate;
import java.util.Optional;
import org.gatehouse.worklist.WorkingDays;

/** How near the end of a task's working days is; people are reminded at half time and the day before (PRODUCT, section 2). */
enum Nearness {
    HALF_TIME("Half of its time has passed."),
    DAY_BEFORE("It is due on the next working day or today."),
    LATE("It is late.");

    private final String words;

    Nearness(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The nearest that applies on the day; nothing while more than half of the time is left. */
    static Optional<Nearness> of(LocalDate since, LocalDate due, LocalDate today, WorkingDays days) {
        if (today.isAfter(due)) {
            return Optional.of(LATE);
        }
        if (days.between(today, due) <= 1) {
            return Optional.of(DAY_BEFORE);
        }
        return 2 * days.between(since, today) >= days.between(since, due) ? Optional.of(HALF_TIME) : Optional.empty();
    }
}
