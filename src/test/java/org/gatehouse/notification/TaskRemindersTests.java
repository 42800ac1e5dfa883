package org.gatehouse.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.request.CaseFile;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.worklist.Reminder;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.WorkHistory;
import org.gatehouse.worklist.WorkingDays;
import org.junit.jupiter.api.Test;

/** Who is reminded of which task on which day. */
class TaskRemindersTests {

    private static final UUID SPONSOR = UUID.randomUUID();

    private final WorkHistory work = mock(WorkHistory.class);
    private final Recipients recipients = mock(Recipients.class);
    private final CaseFiles files = mock(CaseFiles.class);
    private final Person security = person("security", Role.SECURITY);

    @Test
    void remindsWhoeverHasTheTask() {
        Reminder reminder = only(on("review-security", "2026-11-26"));

        assertThat(reminder.event()).isEqualTo("TaskReminder/HALF_TIME/t-1/2026-11-30");
        assertThat(reminder.people()).containsExactly(security.id());
        assertThat(reminder.groups()).isEmpty();
        assertThat(reminder.path()).isEqualTo("/tasks/t-1");
        assertThat(reminder.line())
                .isEqualTo("Task “Review cyber security”: Half of its time has passed. It is due on 30 November 2026.");
    }

    @Test
    void tellsTheCoordinatorOfLateWork() {
        Reminder reminder = only(on("review-security", "2026-12-02"));

        assertThat(reminder.event()).isEqualTo("TaskReminder/LATE/t-1/2026-11-30");
        assertThat(reminder.people()).containsExactly(security.id());
        assertThat(reminder.groups()).containsExactly(Role.COORDINATOR);
    }

    @Test
    void escalatesToChairAndSponsorAfterFiveWorkingDays() {
        assertThat(on("review-security", "2026-12-04")).hasSize(1);
        List<Reminder> late = on("review-security", "2026-12-07");

        assertThat(late).hasSize(2);
        assertThat(late.get(1).event()).isEqualTo("TaskReminder/ESCALATED/t-1/2026-11-30");
        assertThat(late.get(1).people()).containsExactly(SPONSOR);
        assertThat(late.get(1).groups()).containsExactly(Role.CHAIR);
    }

    @Test
    void saysThatTheContractIsMissing() {
        Reminder reminder = only(on("record-contract", "2026-12-02"));

        assertThat(reminder.line()).contains("no contract is recorded");
        assertThat(reminder.groups()).containsExactlyInAnyOrder(Role.COORDINATOR, Role.PROCUREMENT);
    }

    @Test
    void leavesPeopleInPeaceInTheFirstHalf() {
        assertThat(on("review-security", "2026-11-24")).isEmpty();
    }

    private List<Reminder> on(String key, String today) {
        CaseFile file = mock(CaseFile.class);
        when(file.sponsor()).thenReturn(SPONSOR);
        when(files.get("TR-2026-0001")).thenReturn(file);
        when(work.dated()).thenReturn(List.of(task(key)));
        when(recipients.of(any(Task.class))).thenReturn(Set.of(security));
        return new TaskReminders(work, new WorkingDays(), recipients, files).reminders(LocalDate.parse(today));
    }

    private static Reminder only(List<Reminder> reminders) {
        assertThat(reminders).hasSize(1);
        return reminders.get(0);
    }

    private static Person person(String name, Role role) {
        return new Person(UUID.randomUUID(), name, name, name, name + "@x.example", Set.of(role), Set.of());
    }

    private static Task task(String key) {
        return new Task(
                "t-1",
                key,
                "Review cyber security",
                "TR-2026-0001",
                "A rota",
                Role.SECURITY,
                null,
                key,
                1,
                "It is new.",
                "DECISION",
                false,
                1,
                Instant.parse("2026-11-23T10:00:00Z"),
                LocalDate.of(2026, 11, 30),
                "OPEN",
                null,
                null,
                null);
    }
}
