package org.gatehouse.renewal;

import java.time.LocalDate;
import java.util.UUID;
import org.gatehouse.register.RunningContracts;
import org.jspecify.annotations.Nullable;

/**
 * A contract on the horizon of renewals.
 *
 * @param renewal reference of the request under way; null where there is none
 * @param progress whether what becomes of the present term is approved, and carried out
 */
record RenewalLine(
        RunningContracts.Running contract,
        ThreeDates dates,
        @Nullable String renewal,
        Renewals.Progress progress,
        LocalDate today) {

    /** How urgent it is. */
    enum State {
        UNDECIDED_LATE("Undecided, and the notice date has passed"),
        ENDED_UNDECIDED("Ended, and nothing was decided"),
        UNDECIDED_DUE("Undecided, and the day to decide has passed"),
        BEING_CARRIED_OUT("Decided, being carried out"),
        UNDER_WAY("Renewal under way"),
        OPEN("Time to ask for its renewal"),
        NOT_YET("Not yet"),
        SETTLED("Settled");

        private final String words;

        State(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    State state() {
        if (progress == Renewals.Progress.SETTLED) {
            return State.SETTLED;
        }
        if (progress == Renewals.Progress.APPROVED) {
            return State.BEING_CARRIED_OUT;
        }
        if (contract.endsOn().isBefore(today)) {
            return State.ENDED_UNDECIDED;
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

    /** Whether nobody has carried out what was decided, or nothing was, although notice is due. */
    boolean isPastNotice() {
        return !today.isBefore(dates.noticeBy());
    }

    @Nullable
    UUID owner() {
        return contract.owner();
    }
}
