package org.gatehouse.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.worklist.Nearness;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.WorkHistory;
import org.gatehouse.worklist.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is reminded of what on which day; the clock counts England's working days. */
class RemindersTests {

    private final WorkHistory work = mock(WorkHistory.class);
    private final Recipients recipients = mock(Recipients.class);
    private final List<String> posted = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "2026-11-23,",
        "2026-11-24,",
        "2026-11-26, HALF_TIME",
        "2026-11-27, DAY_BEFORE",
        "2026-11-28, DAY_BEFORE",
        "2026-11-30, DAY_BEFORE",
        "2026-12-01, LATE"
    })
    void countsWorkingDaysFromMondayToMonday(LocalDate today, Nearness near) {
        assertThat(Nearness.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 30), today, new WorkingDays()))
                .isEqualTo(java.util.Optional.ofNullable(near));
    }

    @Test
    void passesOverBankHolidays() {
        LocalDate beforeChristmas = LocalDate.of(2026, 12, 24);
        LocalDate afterChristmas = LocalDate.of(2026, 12, 29);
        assertThat(Nearness.of(LocalDate.of(2026, 12, 14), afterChristmas, beforeChristmas, new WorkingDays()))
                .as("the 25th and the 28th are bank holidays, 26 and 27 December a weekend")
                .contains(Nearness.DAY_BEFORE);
    }

    @Test
    void remindsWhoeverHasTheTask() {
        look("review-security", "2026-11-26T09:00:00Z");

        assertThat(posted).containsExactly("security task-reminder TaskReminder/HALF_TIME/t-1/2026-11-30");
    }

    @Test
    void tellsTheCoordinatorOfLateWork() {
        look("review-security", "2026-12-02T09:00:00Z");

        assertThat(posted)
                .containsExactly(
                        "security task-reminder TaskReminder/LATE/t-1/2026-11-30",
                        "coordinator task-reminder TaskReminder/LATE/t-1/2026-11-30");
    }

    @Test
    void saysThatTheContractIsMissing() {
        look("record-contract", "2026-12-02T09:00:00Z");

        assertThat(posted).contains("security contract-missing TaskReminder/LATE/t-1/2026-11-30");
    }

    @Test
    void leavesPeopleInPeaceInTheFirstHalf() {
        look("review-security", "2026-11-24T09:00:00Z");

        assertThat(posted).isEmpty();
    }

    private void look(String key, String now) {
        Person security = person("security", Role.SECURITY);
        Person coordinator = person("coordinator", Role.COORDINATOR);
        when(work.dated()).thenReturn(List.of(task(key)));
        when(recipients.of(any())).thenReturn(new LinkedHashSet<>(List.of(security)));
        when(recipients.group(Role.COORDINATOR)).thenReturn(Set.of(coordinator));
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        new Reminders(work, new WorkingDays(), recipients, outbox(), clock).look();
    }

    /** Renders every mail, so that a text whose gaps are not all filled fails here. */
    private Outbox outbox() {
        Outbox outbox = mock(Outbox.class);
        doAnswer(call -> {
                    Mail mail = call.getArgument(0);
                    Map<String, String> facts = new HashMap<>(mail.facts());
                    facts.putAll(Map.of("person", "x", "reference", "x", "link", "x"));
                    new MailTemplates().render(mail.template(), facts);
                    return posted.add(mail.recipient().username() + " " + mail.template() + " " + mail.eventKey());
                })
                .when(outbox)
                .post(any());
        return outbox;
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
