package org.gatehouse.wording;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.gatehouse.TestDatabase;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRows;
import org.gatehouse.check.RealRules;
import org.gatehouse.check.Requirements;
import org.gatehouse.check.WordingCheck;
import org.gatehouse.form.AnswerCheck;
import org.gatehouse.form.Answers;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.CaseDocuments;
import org.gatehouse.form.Checked;
import org.gatehouse.form.Conditions;
import org.gatehouse.form.Forms;
import org.gatehouse.form.Option;
import org.gatehouse.form.OptionSource;
import org.gatehouse.form.TextsOfFiles;
import org.gatehouse.form.Uploads;
import org.gatehouse.request.CaseFile;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.request.RequestKind;
import org.gatehouse.request.RequestStatus;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskDesk;
import org.gatehouse.worklist.TaskHandler;
import org.gatehouse.worklist.WorkHistory;
import org.gatehouse.worklist.WorkingDays;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The module on a real database as the application's role, with a case whose answers the test decides. */
final class WordingBench implements AutoCloseable {

    static final Person ARCHITECT = new Person(
            UUID.randomUUID(), "w-architect", "W1", "Ash Architect", "a@x.example", Set.of(Role.ARCHITECT), Set.of());

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final JdbcClient owner = JdbcClient.create(TestDatabase.get().owner());
    private final List<AuditedEvent> published = new ArrayList<>();
    private final List<WorkHistory.Done> history = new ArrayList<>();
    private final CaseFiles files = mock(CaseFiles.class);
    final String reference = "TR-W-" + UUID.randomUUID();

    @EnableTransactionManagement
    static class Transactions {}

    WordingBench() {
        context.registerBean(DataSource.class, () -> TestDatabase.get().application());
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(context.getBean(DataSource.class)));
        context.registerBean(
                PlatformTransactionManager.class,
                () -> new DataSourceTransactionManager(context.getBean(DataSource.class)));
        context.registerBean(ObjectMapper.class, () -> new ObjectMapper());
        context.registerBean(Clock.class, () -> Clock.fixed(Instant.parse("2026-06-01T09:00:00Z"), ZoneOffset.UTC));
        context.registerBean(Conditions.class, () -> feel -> answers -> false);
        context.registerBean("people", OptionSource.class, () -> source("people"));
        context.registerBean("areas", OptionSource.class, () -> source("service-areas"));
        context.registerBean("contracts", OptionSource.class, () -> source("contracts"));
        context.registerBean(CaseDocuments.class, () -> mock(CaseDocuments.class));
        context.registerBean(Uploads.class, () -> mock(Uploads.class));
        context.registerBean(TextsOfFiles.class, () -> mock(TextsOfFiles.class));
        context.registerBean(CaseFiles.class, () -> files);
        WorkHistory work = mock(WorkHistory.class);
        when(work.done(any())).thenAnswer(call -> List.copyOf(history));
        context.registerBean(WorkHistory.class, () -> work);
        context.registerBean(TaskDesk.class, () -> mock(TaskDesk.class));
        CurrentPerson current = mock(CurrentPerson.class);
        when(current.person()).thenReturn(ARCHITECT);
        context.registerBean(CurrentPerson.class, () -> current);
        context.registerBean(Requirements.class, () -> RealRules.REQUIREMENTS);
        context.registerBean(WordingCheck.class, () -> new WordingCheck(context.getBean(Requirements.class)));
        context.register(Transactions.class, AuditedRows.class, WorkingDays.class);
        context.addApplicationListener((ApplicationListener<PayloadApplicationEvent<?>>) event -> {
            if (event.getPayload() instanceof AuditedEvent audited) {
                published.add(audited);
            }
        });
        context.scan("org.gatehouse.form", "org.gatehouse.review", "org.gatehouse.wording");
        context.refresh();
        insertCase();
    }

    private static OptionSource source(String key) {
        return new OptionSource() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public List<Option> options(String argument) {
                return List.of();
            }
        };
    }

    private void insertCase() {
        owner.sql("insert into service_areas values ('wording', 'Wording') on conflict do nothing")
                .update();
        owner.sql(
                        "insert into people (id, username, staff_number, name, email) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        ARCHITECT.id(),
                        ARCHITECT.username(),
                        ARCHITECT.staffNumber(),
                        ARCHITECT.name(),
                        ARCHITECT.email())
                .update();
        owner.sql("""
                insert into technology_requests (id, reference, kind, form_id, form_version, title, service_area, requester_id,
                    status, stage, answers, created_at, version)
                values (?, ?, 'PROCUREMENT', 'x', 1, 'A case', 'wording', ?, 'IN_REVIEW', '', '{}', now(), 0)
                """).params(UUID.randomUUID(), reference, asker()).update();
    }

    /** Somebody else than who reviews: nobody reviews their own request. */
    private UUID asker() {
        UUID id = UUID.randomUUID();
        owner.sql(
                        "insert into people (id, username, staff_number, name, email) values (?, ?, ?, 'Ada Asker', 'asker@x.example')")
                .params(id, "w-" + id, "W-" + id)
                .update();
        return id;
    }

    void answered(Object... answers) {
        Map<String, Object> values = new HashMap<>();
        for (int at = 0; at < answers.length; at += 2) {
            values.put(answers[at].toString(), answers[at + 1]);
        }
        CaseFile file = new CaseFile(
                reference,
                RequestKind.SYSTEM_OR_LICENCE,
                "x",
                1,
                "A case",
                RequestStatus.IN_REVIEW,
                "",
                null,
                false,
                "wording",
                ARCHITECT.id(),
                null,
                new Answers(values),
                Instant.EPOCH,
                null,
                null,
                0);
        when(files.get(reference)).thenReturn(file);
    }

    Task task(String key, String gate, int round) {
        Task task = new Task(
                UUID.randomUUID().toString(),
                key,
                "Review",
                reference,
                "A case",
                Role.ARCHITECT,
                ARCHITECT.id(),
                key,
                bean(Forms.class).latest(key).version(),
                "why",
                gate,
                false,
                round,
                Instant.EPOCH,
                null,
                "OPEN",
                null,
                null,
                null);
        owner.sql("""
                insert into tasks (id, key, title, case_ref, case_title, group_code, form_id, form_version, why, round, since,
                    state, gate) values (?, ?, 'Review', ?, 'A case', 'architect', ?, ?, 'why', ?, now(), 'OPEN', ?)
                """)
                .params(task.id(), key, reference, key, task.formVersion(), round, gate)
                .update();
        return task;
    }

    TaskHandler handler(Task task) {
        return context.getBeansOfType(TaskHandler.class).values().stream()
                .filter(handler -> handler.keys().contains(task.key()))
                .findFirst()
                .orElseThrow();
    }

    /** Completes as the task desk does: answers checked by the form first, all in one transaction. */
    Map<String, Object> complete(Task task, String outcome, String reason, Map<String, Object> answers) {
        Checked checked = bean(AnswerCheck.class)
                .check(bean(Forms.class).version(task.formId(), task.formVersion()), answers, true);
        if (!checked.problems().isEmpty()) {
            throw new AnswersRefused(checked.problems());
        }
        Map<String, Object> facts = inTransaction(
                () -> handler(task).complete(new TaskCompletion(task, ARCHITECT, outcome, reason, checked.answers())));
        history.add(new WorkHistory.Done(task, checked.answers(), reason));
        return facts;
    }

    <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(bean(PlatformTransactionManager.class)).execute(status -> work.get());
    }

    Outcome outcome(Task task, String id) {
        return handler(task).outcomes(task).stream()
                .filter(outcome -> outcome.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A copy of the answers with one cell of the row of a requirement changed; null removes it. */
    static Map<String, Object> with(Map<String, Object> answers, String requirement, String column, Object value) {
        Map<String, Object> changed = new HashMap<>(answers);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Answers row : new Answers(answers).rows("clauses")) {
            Map<String, Object> cells = new HashMap<>(row.values());
            if (row.text("requirement").equals(requirement)) {
                cells.put(column, value);
            }
            rows.add(cells);
        }
        changed.put("clauses", rows);
        return changed;
    }

    List<AuditedEvent> published() {
        return published;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient owner() {
        return owner;
    }

    @Override
    public void close() {
        context.close();
    }
}
