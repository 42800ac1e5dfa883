package org.gatehouse.worklist;

import java.time.LocalDate;
import java.util.Optional;

/** How near the end of something's working days is; people are reminded at half time and the day before (PRODUCT, section 2). */
public enum Nearness {
    HALF_TIME("Half of its time has passed."),
    DAY_BEFORE("It is due on the next working day or today."),
    LATE("It is late.");

    private final String words;

    Nearness(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The nearest that applies on the day; nothing while more than half of the time is left. */
    public static Optional<Nearness> of(LocalDate since, LocalDate due, LocalDate today, WorkingDays days) {
        if (today.isAfter(due)) {
            return Optional.of(LATE);
        }
        if (days.between(today, due) <= 1) {
            return Optional.of(DAY_BEFORE);
        }
        return 2 * days.between(since, today) >= days.between(since, due) ? Optional.of(HALF_TIME) : Optional.empty();
    }
}
