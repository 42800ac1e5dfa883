package org.gatehouse.decision;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.gatehouse.TestDatabase;
import org.gatehouse.access.People;
import org.gatehouse.access.Role;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRows;
import org.gatehouse.dpia.Dpias;
import org.gatehouse.form.Answers;
import org.gatehouse.procurement.Procurement;
import org.gatehouse.procurement.Procurements;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.request.ReferenceNumbers;
import org.gatehouse.web.Words;
import org.gatehouse.wording.WordingFindings;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.WorkingDays;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** Decisions on a real database as the application's role; what reviews found and how people voted, the test says. */
final class WaiverBench implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final JdbcClient owner = JdbcClient.create(TestDatabase.get().owner());
    private final JdbcClient application = JdbcClient.create(TestDatabase.get().application());
    private final WordingFindings findings = mock(WordingFindings.class);
    private final Procurements procurements = mock(Procurements.class);
    private final List<AuditedEvent> published = new ArrayList<>();
    final UUID asker = person("asker");
    final UUID chair = person("chair", "member", "chair");
    final UUID member = person("member", "member");
    final UUID other = person("other", "member");
    final String reference = request();

    @EnableTransactionManagement
    static class Transactions {}

    WaiverBench() {
        context.registerBean(DataSource.class, () -> TestDatabase.get().application());
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(context.getBean(DataSource.class)));
        context.registerBean(
                PlatformTransactionManager.class,
                () -> new DataSourceTransactionManager(context.getBean(DataSource.class)));
        context.registerBean(ObjectMapper.class, () -> new ObjectMapper());
        context.registerBean(PasswordEncoder.class, () -> new BCryptPasswordEncoder(4));
        context.registerBean(Clock.class, () -> Clock.fixed(Instant.parse(TODAY + "T09:00:00Z"), ZoneOffset.UTC));
        context.registerBean(WordingFindings.class, () -> findings);
        context.registerBean(Procurements.class, () -> procurements);
        context.registerBean(Dpias.class, () -> mock(Dpias.class));
        context.registerBean(Evidence.class, () -> mock(Evidence.class));
        context.registerBean(Awards.class, () -> mock(Awards.class));
        context.registerBean(CaseFiles.class, () -> mock(CaseFiles.class));
        context.register(
                Transactions.class,
                AuditedRows.class,
                WorkingDays.class,
                Words.class,
                People.class,
                ReferenceNumbers.class,
                Decisions.class,
                Conditions.class,
                OpenConditions.class,
                Waivers.class,
                Waivers.News.class,
                WaiverVotes.class,
                WaiverPolicy.class,
                GatePolicy.class,
                ConditionRows.class,
                WaiverRows.class,
                DecisionDrafts.class,
                DecisionNews.class,
                WorkingDays.class,
                DecisionDesk.class);
        context.addApplicationListener((ApplicationListener<PayloadApplicationEvent<?>>) event -> {
            if (event.getPayload() instanceof AuditedEvent audited) {
                published.add(audited);
            }
        });
        context.refresh();
        when(findings.statement(anyString())).thenAnswer(call -> "Statement of " + call.getArgument(0) + ".");
        when(findings.lawBehind(anyString())).thenReturn(Optional.empty());
        when(bean(Dpias.class).approvalRefusal(anyString(), anyString())).thenReturn(Optional.empty());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    List<String> events() {
        return published.stream().map(AuditedEvent::type).toList();
    }

    void unmet(String... clauses) {
        when(findings.unmetMandatory(anyString(), anyString()))
                .thenReturn(List.of(clauses).stream()
                        .map(clause -> new WordingFindings.Unmet(clause, "x", "MISSING"))
                        .toList());
    }

    void law(String clause, String law) {
        when(findings.lawBehind(clause)).thenReturn(Optional.of(law));
    }

    void contractEnds(LocalDate day) {
        Procurement procurement = new Procurement(
                reference,
                "ONE_QUOTE",
                false,
                1,
                List.of(),
                List.of(),
                "",
                null,
                TODAY,
                null,
                null,
                null,
                null,
                null,
                day);
        when(procurements.find(reference)).thenReturn(Optional.of(procurement));
    }

    /** A person with these roles; the same staff number for everybody whose name is the same. */
    UUID person(String name, String... roles) {
        UUID id = UUID.randomUUID();
        owner.sql("insert into people (id, username, staff_number, name, email) values (?, ?, ?, ?, ?)")
                .params(id, name + "-" + id.toString().substring(0, 8), name + mark, name, name + "@x.example")
                .update();
        for (String role : roles) {
            owner.sql("insert into person_roles (person_id, role) values (?, ?)")
                    .params(id, role)
                    .update();
        }
        return id;
    }

    private String request() {
        String made = "TR-W-" + mark;
        owner.sql("insert into service_areas values (?, ?)")
                .params("area-" + mark, "Area " + mark)
                .update();
        owner.sql("""
                insert into technology_requests (id, reference, kind, form_id, form_version, title, service_area, requester_id,
                    status, stage, answers, created_at, version)
                values (?, ?, 'PROCUREMENT', 'x', 1, 'A rota', ?, ?, 'IN_REVIEW', '', '{}', now(), 0)
                """).params(UUID.randomUUID(), made, "area-" + mark, asker).update();
        return made;
    }

    /** A ballot in which each of these voted so. */
    UUID ballot(Map<UUID, String> votes) {
        UUID ballot = UUID.randomUUID();
        int round = owner.sql("select count(*) from ballots where case_ref = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single()
                + 1;
        application.sql("""
                insert into ballots (id, case_ref, gate, purpose, round, quorum, opened_at, closes_on)
                values (?, ?, 'GATE_1', 'DECISION', ?, 3, now(), current_date)
                """).params(ballot, reference, round).update();
        int position = 0;
        for (UUID voter : votes.keySet()) {
            application
                    .sql("insert into ballot_voters (ballot_id, position, person_id) values (?, ?, ?)")
                    .params(ballot, position++, voter)
                    .update();
        }
        votes.forEach((voter, choice) -> application
                .sql("""
                insert into votes (id, ballot_id, case_ref, gate, voter_id, staff_number, choice, reason, cast_at)
                select ?, ?, ?, 'GATE_1', id, staff_number, ?, 'Because', now() from people where id = ?
                """)
                .params(UUID.randomUUID(), ballot, reference, choice, voter)
                .update());
        return ballot;
    }

    void voided(UUID ballot, UUID voter) {
        application
                .sql(
                        "update votes set voided_at = now(), void_why = 'An interest' where ballot_id = ? and voter_id = ?")
                .params(ballot, voter)
                .update();
    }

    Waiver.Draft waiver(String requirement, LocalDate until) {
        return new Waiver.Draft(requirement, "No supplier has it", "A toll", "A budget", member, until);
    }

    String username(UUID person) {
        return bean(People.class).byId(person).username();
    }

    /** A decision as the chair typed it. */
    TaskCompletion typed(String outcome, String gate, Map<String, Object> answers) {
        Task task = new Task(
                "t-1",
                "propose-decision",
                "Propose the decision",
                reference,
                "A rota",
                Role.CHAIR,
                null,
                "propose-decision",
                1,
                "",
                gate,
                false,
                1,
                Instant.parse(TODAY + "T09:00:00Z"),
                null,
                "OPEN",
                null,
                null,
                null);
        return new TaskCompletion(task, bean(People.class).byId(chair), outcome, "Reasons.", new Answers(answers));
    }

    /** Records an approval of gate 1 with these waivers, put by a member. */
    Decision approve(UUID ballot, Waiver.Draft... waivers) {
        return approve("GATE_1", ballot, waivers);
    }

    Decision approve(String gate, UUID ballot, Waiver.Draft... waivers) {
        DecisionDraft draft = new DecisionDraft(
                reference,
                gate,
                Decision.Outcome.APPROVED,
                "Reasons.",
                other,
                null,
                ballot,
                Instant.parse(TODAY + "T09:00:00Z"),
                "Scope",
                null,
                TODAY.plusMonths(12),
                null,
                null,
                null,
                null,
                Map.of());
        DecisionTerms terms = new DecisionTerms(List.of(), List.of(waivers));
        return inTransaction(() -> bean(DecisionDesk.class).record(draft, terms).decision());
    }

    /** Makes way for another approval of the gate. */
    void supersede() {
        application.sql("""
                update decisions set state = 'SUPERSEDED', ended_at = now(), end_reason = 'Another one'
                where case_ref = ? and state = 'IN_FORCE'
                """).param(reference).update();
    }

    <T> T inTransaction(java.util.function.Supplier<T> act) {
        return java.util.Objects.requireNonNull(
                new TransactionTemplate(bean(PlatformTransactionManager.class)).execute(status -> act.get()));
    }

    JdbcClient application() {
        return application;
    }

    @Override
    public void close() {
        context.close();
    }
}
