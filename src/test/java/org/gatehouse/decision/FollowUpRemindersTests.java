package org.gatehouse.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.gatehouse.access.Role;
import org.gatehouse.request.CaseFile;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.web.Words;
import org.gatehouse.worklist.Reminder;
import org.gatehouse.worklist.WorkingDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which day who hears of a condition or a waiver. */
class FollowUpRemindersTests {

    private static final UUID OWNER = UUID.randomUUID();
    private static final UUID SPONSOR = UUID.randomUUID();
    private static final UUID REQUESTER = UUID.randomUUID();
    private static final LocalDate SET = LocalDate.of(2026, 11, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final LocalDate EXPIRES = LocalDate.of(2027, 3, 31);

    private final Words words = mock(Words.class);
    private final CaseFiles files = mock(CaseFiles.class);
    private final Conditions conditions = mock(Conditions.class);
    private final Waivers waivers = mock(Waivers.class);

    @BeforeEach
    void knowsTheCase() {
        CaseFile file = mock(CaseFile.class);
        when(file.sponsor()).thenReturn(SPONSOR);
        when(file.requester()).thenReturn(REQUESTER);
        when(files.get(any())).thenReturn(file);
        when(words.date(any()))
                .thenAnswer(call ->
                        DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(call.<LocalDate>getArgument(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-12,",
        "2026-11-16, HALF_TIME",
        "2026-11-27, DAY_BEFORE",
        "2026-11-30, DAY_BEFORE",
        "2026-12-01, LATE",
        "2026-12-04, LATE",
        "2026-12-07, LATE ESCALATED"
    })
    void remindsOfConditionsNearerAndNearer(LocalDate today, String expected) {
        assertThat(ofCondition(today).stream()
                        .map(reminder -> reminder.event().split("/")[1])
                        .toList())
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @Test
    void tellsTheOwnerFirstThenTheCoordinatorThenChairAndSponsor() {
        assertThat(ofCondition(DUE)).singleElement().satisfies(reminder -> {
            assertThat(reminder.people()).containsExactly(OWNER);
            assertThat(reminder.groups()).isEmpty();
            assertThat(reminder.line()).contains("Lock it", "TDA-2026-0001", "30 November 2026");
        });
        List<Reminder> late = ofCondition(LocalDate.of(2026, 12, 7));
        assertThat(late.get(0).people()).containsExactly(OWNER);
        assertThat(late.get(0).groups()).containsExactly(Role.COORDINATOR);
        assertThat(late.get(1).people()).containsExactly(SPONSOR);
        assertThat(late.get(1).groups()).containsExactly(Role.CHAIR);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-30,",
        "2026-12-31, 90",
        "2027-02-28, 90",
        "2027-03-01, 30",
        "2027-03-24, 7",
        "2027-03-31, 7",
        "2027-04-01,"
    })
    void remindsOfWaiversAtNinetyThirtyAndSevenDays(LocalDate today, String expected) {
        when(waivers.inForce()).thenReturn(List.of(waiver(LocalDate.of(2026, 6, 1))));
        assertThat(ofWaiver(today)).isEqualTo(expected == null ? List.of() : List.of("WaiverExpires/" + expected));
    }

    @Test
    void saysNothingOfDaysBeforeTheWaiverWasGranted() {
        when(waivers.inForce()).thenReturn(List.of(waiver(LocalDate.of(2027, 2, 10))));
        assertThat(ofWaiver(LocalDate.of(2027, 2, 11))).isEmpty();
        assertThat(ofWaiver(LocalDate.of(2027, 3, 5))).containsExactly("WaiverExpires/30");
    }

    @Test
    void tellsOwnerRequesterCoordinatorAndProcurementOfWaivers() {
        when(waivers.expiredSince(any())).thenReturn(List.of(waiver(SET)));
        Reminder reminder = new WaiverReminders(waivers, files, words)
                .reminders(EXPIRES.plusDays(1))
                .get(0);
        assertThat(reminder.people()).isEqualTo(Set.of(OWNER, REQUESTER));
        assertThat(reminder.groups()).isEqualTo(Set.of(Role.COORDINATOR, Role.PROCUREMENT));
        assertThat(reminder.line()).contains("WV-2026-0001", "API-08", "A new request was begun", "31 March 2027");
        assertThat(reminder.event()).isEqualTo("WaiverExpires/EXPIRED/WV-2026-0001/2027-03-31");
    }

    private List<Reminder> ofCondition(LocalDate today) {
        when(conditions.unmet())
                .thenReturn(List.of(new FollowedCondition(
                        UUID.randomUUID(),
                        "TDA-2026-0001",
                        "TR-2026-0001",
                        "DECISION",
                        "Lock it",
                        OWNER,
                        SET,
                        DUE,
                        Blocks.NOTHING,
                        "OPEN",
                        "")));
        return new ConditionReminders(conditions, files, new WorkingDays(), words).reminders(today);
    }

    private List<String> ofWaiver(LocalDate today) {
        return new WaiverReminders(waivers, files, words)
                .reminders(today).stream()
                        .map(reminder -> reminder.event().replaceFirst("/WV.*", ""))
                        .toList();
    }

    private static Waiver waiver(LocalDate granted) {
        return new Waiver(
                "WV-2026-0001",
                "TR-2026-0001",
                "TDA-2026-0001",
                "API-08",
                "A sandbox.",
                "r",
                "r",
                "c",
                OWNER,
                granted,
                EXPIRES,
                "IN_FORCE",
                null);
    }
}
