package org.gatehouse.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gatehouse.access.Role;
import org.gatehouse.register.RunningContracts;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.web.Words;
import org.gatehouse.worklist.Reminder;
import org.gatehouse.worklist.WorkingDays;
import org.junit.jupiter.api.Test;

/** No contract renews by silence: who hears of it in which state, until what becomes of it is settled. */
class RenewalRemindersTests {

    private static final ThreeDates DATES =
            new ThreeDates(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 1, 4), LocalDate.of(2026, 10, 1));
    private static final LocalDate ENDS = LocalDate.of(2027, 5, 31);
    private static final UUID OWNER = UUID.randomUUID();

    private final RenewalHorizon horizon = mock(RenewalHorizon.class);
    private final Calendar calendar = mock(Calendar.class);
    private final RenewalReminders reminders =
            new RenewalReminders(horizon, calendar, mock(CaseFiles.class), mock(Words.class));

    @Test
    void saysNothingBeforeItsDay() {
        assertThat(on("2026-09-30", Renewals.Progress.NONE)).isEmpty();
    }

    @Test
    void asksEachMonthUntilSomebodyAsksForIt() {
        assertThat(only("2026-10-15").event()).endsWith("Open/2026-10");
        assertThat(only("2026-11-15").event()).endsWith("Open/2026-11");
        assertThat(only("2026-11-15").people()).containsExactly(OWNER);
        assertThat(only("2026-11-15").groups()).containsExactly(Role.CONTRACTS);
    }

    @Test
    void tellsTheChairFromTheDayToDecideAndDailyFromTheNoticeDate() {
        assertThat(only("2027-01-04").groups()).isEqualTo(Set.of(Role.CHAIR, Role.PROCUREMENT));
        assertThat(only("2027-03-01").event()).endsWith("Late/2027-03-01");
        assertThat(only("2027-03-02").event()).endsWith("Late/2027-03-02");
        assertThat(only("2027-03-02").groups()).containsExactly(Role.CHAIR);
    }

    @Test
    void goesOnAfterTheEndWhereNothingWasDecided() {
        assertThat(only("2027-06-09").event()).endsWith("Ended/2027-06-07");
    }

    @Test
    void goesOnWhereWhatWasDecidedIsNotCarriedOut() {
        assertThat(on("2027-02-01", Renewals.Progress.APPROVED)).isEmpty();
        assertThat(on("2027-03-02", Renewals.Progress.APPROVED))
                .singleElement()
                .satisfies(reminder -> assertThat(reminder.groups()).contains(Role.PROCUREMENT, Role.CONTRACTS));
    }

    @Test
    void isSilentOnceItIsSettled() {
        assertThat(on("2027-06-09", Renewals.Progress.SETTLED)).isEmpty();
    }

    private Reminder only(String day) {
        List<Reminder> due = on(day, Renewals.Progress.NONE);
        assertThat(due).hasSize(1);
        return due.get(0);
    }

    private List<Reminder> on(String day, Renewals.Progress progress) {
        LocalDate today = LocalDate.parse(day);
        WorkingDays days = new WorkingDays();
        when(calendar.workingDaysBefore(any(), org.mockito.ArgumentMatchers.anyInt()))
                .thenAnswer(call -> days.before(call.getArgument(0), call.<Integer>getArgument(1)));
        var contract = new RunningContracts.Running(
                "CT-1", "Rota", "Example Limited", null, ENDS, LocalDate.of(2027, 3, 1), OWNER, "Olu Owner");
        when(horizon.lines(today)).thenReturn(List.of(new RenewalLine(contract, DATES, null, progress, today)));
        return reminders.reminders(today);
    }
}
