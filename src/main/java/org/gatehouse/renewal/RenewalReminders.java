package org.gatehouse.renewal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gatehouse.access.Role;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.web.Words;
import org.gatehouse.worklist.Reminder;
import org.gatehouse.worklist.Reminding;
import org.springframework.stereotype.Component;

/**
 * No contract renews by silence: the owner and the contract manager hear when its renewal should be asked for and decided,
 * the chair when the day to decide has passed, and the chair and the sponsor every day after the notice date.
 */
@Component
class RenewalReminders implements Reminding {

    /** Working days before decide-by on which the owner is told. */
    private static final List<Integer> BEFORE = List.of(5, 20);

    private final RenewalHorizon horizon;
    private final Calendar calendar;
    private final CaseFiles files;
    private final Words words;

    RenewalReminders(RenewalHorizon horizon, Calendar calendar, CaseFiles files, Words words) {
        this.horizon = horizon;
        this.calendar = calendar;
        this.files = files;
        this.words = words;
    }

    @Override
    public List<Reminder> reminders(LocalDate today) {
        return horizon.lines(today).stream()
                .flatMap(line -> of(line, today).stream())
                .toList();
    }

    private Optional<Reminder> of(RenewalLine line, LocalDate today) {
        return switch (line.state()) {
            case UNDECIDED_LATE -> Optional.of(late(line, today));
            case ENDED_UNDECIDED -> Optional.of(ended(line, today));
            case UNDECIDED_DUE ->
                Optional.of(reminder(
                        line,
                        "Due",
                        "The day to decide was ",
                        line.dates().decideBy(),
                        Set.of(Role.CHAIR, Role.PROCUREMENT)));
            case BEING_CARRIED_OUT -> line.isPastNotice() ? Optional.of(notCarriedOut(line, today)) : Optional.empty();
            case UNDER_WAY, OPEN -> soon(line, today).or(() -> open(line, today));
            case NOT_YET, SETTLED -> Optional.empty();
        };
    }

    /** Once a week: the contract has ended and nobody said what becomes of what it paid for. */
    private Reminder ended(RenewalLine line, LocalDate today) {
        LocalDate monday = today.with(java.time.DayOfWeek.MONDAY);
        return reminder(
                line, "Ended/" + monday, "Its term ended on ", line.contract().endsOn(), Set.of(Role.CHAIR));
    }

    /** Every day: it was decided, and notice is due, but nobody has carried it out. */
    private Reminder notCarriedOut(RenewalLine line, LocalDate today) {
        return reminder(
                line,
                "NotCarriedOut/" + today,
                "It was decided and is not carried out; the last day for notice is or was ",
                line.dates().noticeBy(),
                Set.of(Role.CONTRACTS, Role.PROCUREMENT));
    }

    private Reminder late(RenewalLine line, LocalDate today) {
        return reminder(
                line,
                "Late/" + today,
                "The last day for notice was ",
                line.dates().noticeBy(),
                Set.of(Role.CHAIR));
    }

    private Optional<Reminder> soon(RenewalLine line, LocalDate today) {
        return BEFORE.stream()
                .filter(days ->
                        !today.isBefore(calendar.workingDaysBefore(line.dates().decideBy(), days)))
                .findFirst()
                .map(days -> reminder(
                        line,
                        "Soon/" + days,
                        "It must be decided by ",
                        line.dates().decideBy(),
                        Set.of(Role.CONTRACTS)));
    }

    /** Once a month until somebody asks for it. */
    private static Optional<Reminder> open(RenewalLine line, LocalDate today) {
        return line.renewal() != null
                ? Optional.empty()
                : Optional.of(new Reminder(
                        event(line, "Open/" + YearMonth.from(today)),
                        line.contract().reference(),
                        "The renewal of contract " + line.contract().reference() + " ("
                                + line.contract().title() + ") should be asked for now.",
                        "/renewals",
                        owners(line),
                        Set.of(Role.CONTRACTS)));
    }

    private Reminder reminder(RenewalLine line, String which, String what, LocalDate day, Set<Role> groups) {
        String about = line.renewal() == null ? line.contract().reference() : line.renewal();
        java.util.HashSet<UUID> people = new java.util.HashSet<>(owners(line));
        if (line.renewal() != null && files.get(line.renewal()).sponsor() != null) {
            people.add(files.get(line.renewal()).sponsor());
        }
        return new Reminder(
                event(line, which),
                about,
                "What becomes of contract " + line.contract().reference() + " ("
                        + line.contract().title() + ") is not decided. " + what + words.date(day) + ".",
                line.renewal() == null ? "/renewals" : "/requests/" + line.renewal(),
                Set.copyOf(people),
                groups);
    }

    private static String event(RenewalLine line, String which) {
        return "Renewal/" + line.contract().reference() + "/" + line.contract().endsOn() + "/" + which;
    }

    private static Set<UUID> owners(RenewalLine line) {
        return line.owner() == null ? Set.of() : Set.of(line.owner());
    }
}
