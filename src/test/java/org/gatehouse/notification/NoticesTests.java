package org.gatehouse.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gatehouse.access.AccessPolicy;
import org.gatehouse.access.Cases;
import org.gatehouse.access.Governed;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.audit.AuditedRecord;
import org.gatehouse.decision.Decision;
import org.gatehouse.decision.DecisionRecorded;
import org.gatehouse.form.Answers;
import org.gatehouse.request.CaseFile;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.request.RequestClosed;
import org.gatehouse.request.RequestKind;
import org.gatehouse.request.RequestStatus;
import org.gatehouse.request.RequestSubmitted;
import org.gatehouse.request.RequestWithdrawn;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskDesk;
import org.gatehouse.worklist.TaskOpened;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticesTests {

    private static final String CASE = "TR-2026-0001";
    private static final AuditedRecord RECORD = new AuditedRecord("technology_requests", "1", 1, Map.of());

    private final Person requester = person("requester", Role.REQUESTER);
    private final Person architect = person("architect", Role.ARCHITECT);
    private final Person secondArchitect = person("architect2", Role.ARCHITECT);
    private final Person procurement = person("procurement", Role.PROCUREMENT);
    private final Person ict = person("ict", Role.ICT);
    private final Person chair = person("chair", Role.CHAIR);
    private final Person deputy = person("member3", Role.DEPUTY_CHAIR);

    private final People people = mock(People.class);
    private final CaseFiles files = mock(CaseFiles.class);
    private final Cases cases = reference -> Optional.of(governed());
    private final TaskDesk tasks = mock(TaskDesk.class);
    private final List<String> posted = new ArrayList<>();
    private final Notices notices =
            new Notices(outbox(), new Recipients(people, cases, tasks, new AccessPolicy()), files);

    /** Whose declared interest took the sight of the case, where somebody's did. */
    private @Nullable Person hiddenFrom;

    @BeforeEach
    void fillTheCouncil() {
        var everybody = List.of(requester, architect, secondArchitect, procurement, ict, chair, deputy);
        when(people.all()).thenReturn(everybody);
        everybody.forEach(person -> when(people.byId(person.id())).thenReturn(person));
        when(people.withRole(any()))
                .thenAnswer(call -> everybody.stream()
                        .filter(person -> person.has(call.getArgument(0)))
                        .toList());
        when(tasks.mayComplete(any(), any())).thenReturn(true);
    }

    @Test
    void tellsTheWholeGroupOfATaskNobodyHas() {
        notices.on(new TaskOpened(task("advise-technically", Role.ARCHITECT, null), RECORD));

        assertThat(posted).containsExactly("architect task-opened", "architect2 task-opened");
    }

    @Test
    void tellsOnlyTheOneWhoHasTheTask() {
        notices.on(new TaskOpened(task("advise-technically", Role.ARCHITECT, architect), RECORD));

        assertThat(posted).containsExactly("architect task-opened");
    }

    @Test
    void tellsNobodyFromWhomTheCaseIsHidden() {
        hiddenFrom = ict;
        notices.on(new TaskOpened(task("fulfil-request", Role.ICT, ict), RECORD));
        notices.on(decided(Decision.Outcome.APPROVED, "no"));
        assertThat(posted).containsExactly("requester decision-recorded");

        posted.clear();
        hiddenFrom = requester;
        notices.on(decided(Decision.Outcome.APPROVED, "no"));
        assertThat(posted)
                .as("those who ask keep their sight of it")
                .contains("requester decision-recorded", "ict decision-recorded");
    }

    @Test
    void asksTheRequesterOfThisCaseOnly() {
        notices.on(new TaskOpened(task("answer-questions", Role.REQUESTER, null), RECORD));

        assertThat(posted).containsExactly("requester questions-asked");
    }

    @Test
    void tellsTheDeputyWhatTheChairIsAsked() {
        notices.on(new TaskOpened(task("decide-request", Role.CHAIR, null), RECORD));

        assertThat(posted).containsExactly("chair task-opened", "member3 task-opened");
    }

    @Test
    void doesNotAskAMemberOfTheGroupWhoMustNotDoIt() {
        when(tasks.mayComplete(eq(chair), any())).thenReturn(false);

        notices.on(new TaskOpened(task("decide-request", Role.CHAIR, null), RECORD));

        assertThat(posted).containsExactly("member3 task-opened");
    }

    @Test
    void tellsProcurementAboutARequestThatSpendsMoney() {
        notices.on(new RequestSubmitted(file("yes"), RECORD, Map.of()));

        assertThat(posted).containsExactly("requester request-received", "procurement procurement-informed");
    }

    @Test
    void leavesProcurementInPeaceWhereNoMoneyIsSpent() {
        notices.on(new RequestSubmitted(file("no"), RECORD, Map.of()));

        assertThat(posted).containsExactly("requester request-received");
    }

    @Test
    void tellsWhoeverActsOnAnApproval() {
        notices.on(decided(Decision.Outcome.APPROVED_WITH_CONDITIONS, "yes"));

        assertThat(posted)
                .containsExactly(
                        "requester decision-recorded", "ict decision-recorded", "procurement decision-recorded");
    }

    @Test
    void tellsOnlyTheRequesterAboutARefusalWithoutSpend() {
        notices.on(decided(Decision.Outcome.NOT_APPROVED, "no"));

        assertThat(posted).containsExactly("requester decision-recorded");
    }

    @Test
    void tellsTheRequesterHowItEnds() {
        notices.on(new RequestClosed(file("no"), RECORD));
        notices.on(new RequestWithdrawn(file("no"), RECORD));

        assertThat(posted).containsExactly("requester request-closed", "requester request-withdrawn");
    }

    @Test
    void doesNotTellProcurementBeforeTheGateIsDecidedForGood() {
        notices.on(decided(Decision.Outcome.RETURNED, "yes"));

        assertThat(posted).containsExactly("requester decision-recorded");
    }

    @Test
    void tellsProcurementThatAnAwardIsReturnedToIt() {
        notices.on(decided("GATE_2", Decision.Outcome.RETURNED, "yes"));

        assertThat(posted).containsExactly("requester decision-recorded", "procurement decision-recorded");
    }

    private DecisionRecorded decided(Decision.Outcome outcome, String moneySpent) {
        return decided("DECISION", outcome, moneySpent);
    }

    private DecisionRecorded decided(String gate, Decision.Outcome outcome, String moneySpent) {
        var file = file(moneySpent);
        when(files.get(CASE)).thenReturn(file);
        var decision = new Decision(
                "TDA-2026-0001",
                CASE,
                gate,
                outcome,
                "It meets the need.",
                chair.id(),
                null,
                null,
                Instant.EPOCH,
                "A rota",
                null,
                null,
                null,
                null,
                null,
                null,
                Map.of());
        return new DecisionRecorded(decision, RECORD, false);
    }

    private CaseFile file(String moneySpent) {
        return new CaseFile(
                CASE,
                RequestKind.SYSTEM_OR_LICENCE,
                "system-or-licence-request",
                1,
                "A rota",
                RequestStatus.IN_REVIEW,
                "Reviews",
                null,
                false,
                "adult-care",
                requester.id(),
                null,
                new Answers(Map.of("moneySpent", moneySpent)),
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                1);
    }

    /** Renders every mail, so that a text whose gaps are not all filled fails here. */
    private Outbox outbox() {
        var outbox = mock(Outbox.class);
        doAnswer(call -> {
                    Mail mail = call.getArgument(0);
                    var facts = new HashMap<>(mail.facts());
                    facts.putAll(Map.of("person", "x", "reference", "x", "link", "x"));
                    new MailTemplates().render(mail.template(), facts);
                    return posted.add(mail.recipient().username() + " " + mail.template());
                })
                .when(outbox)
                .post(any());
        return outbox;
    }

    private static Task task(String key, Role group, @Nullable Person assignee) {
        return new Task(
                "t-1",
                key,
                "Advise on the request",
                CASE,
                "A rota",
                group,
                assignee == null ? null : assignee.id(),
                key,
                1,
                "It is new.",
                "DECISION",
                false,
                1,
                Instant.EPOCH,
                LocalDate.of(2026, 2, 1),
                "OPEN",
                null,
                null,
                null);
    }

    private static Person person(String username, Role role) {
        return new Person(
                UUID.randomUUID(),
                username,
                "S-" + username,
                username,
                username + "@x.example",
                Set.of(role),
                Set.of());
    }

    private Governed governed() {
        var hidden = hiddenFrom == null ? Set.<String>of() : Set.of(hiddenFrom.staffNumber());

        return new Governed(
                UUID.randomUUID(),
                CASE,
                "adult-care",
                false,
                Set.of(requester.staffNumber()),
                Set.of(),
                Set.of(),
                Set.of(),
                hidden,
                hidden,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }
}
