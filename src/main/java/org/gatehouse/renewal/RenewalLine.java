package org.gatehouse.renewal;

import java.time.LocalDate;
import java.util.UUID;
import org.gatehouse.register.RunningContracts;
import org.jspecify.annotations.Nullable;

/**
 * A contract on the horizon of renewals.
 *
 * @param renewal reference of the request under way; null where there is none
 * @param decided whether what becomes of the present term is decided
 */
record RenewalLine(
        RunningContracts.Running contract,
        ThreeDates dates,
        @Nullable String renewal,
        boolean decided,
        LocalDate today) {

    /** How urgent it is. */
    enum State {
        UNDECIDED_LATE("Undecided, and the notice date has passed"),
        UNDECIDED_DUE("Undecided, and the day to decide has passed"),
        UNDER_WAY("Renewal under way"),
        OPEN("Time to ask for its renewal"),
        NOT_YET("Not yet"),
        DECIDED("Decided"),
        ENDED("Ended");

        private final String words;

        State(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    State state() {
        if (decided) {
            return State.DECIDED;
        }
        if (contract.endsOn().isBefore(today)) {
            return State.ENDED;
        }
        if (!today.isBefore(dates.noticeBy())) {
            return State.UNDECIDED_LATE;
        }
        if (!today.isBefore(dates.decideBy())) {
            return State.UNDECIDED_DUE;
        }
        if (renewal != null) {
            return State.UNDER_WAY;
        }
        return today.isBefore(dates.openOn()) ? State.NOT_YET : State.OPEN;
    }

    @Nullable
    UUID owner() {
        return contract.owner();
    }
}
