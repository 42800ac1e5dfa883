package org.gatehouse.dpia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ListAssert;
import org.gatehouse.TestDatabase;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.form.AnswerCheck;
import org.gatehouse.form.Answers;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Checked;
import org.gatehouse.form.FormDefinition;
import org.gatehouse.form.Forms;
import org.gatehouse.form.Problem;
import org.gatehouse.request.CaseFile;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.request.RequestKind;
import org.gatehouse.request.RequestStatus;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.gatehouse.worklist.WorkHistory;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The module as it runs, with its real forms, on a real database; only the requests and the work before are made up. */
final class DpiaBench implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private static int cases;

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final JdbcClient owner = JdbcClient.create(TestDatabase.get().owner());
    private final Map<String, Person> people = new HashMap<>();
    private final String reference;

    DpiaBench() {
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.register(DpiaBenchModule.class);
        context.refresh();
        reference = "TR-2099-" + (1000 + cases++);
        owner.sql("insert into service_areas values ('dpia-bench', 'Bench of the DPIA') on conflict do nothing")
                .update();
        UUID requester = person("requester", Role.REQUESTER).id();
        owner.sql("""
                insert into technology_requests (id, reference, kind, form_id, form_version, title, service_area,
                    requester_id, status, stage, answers, created_at, version)
                values (?, ?, 'PROCUREMENT', 'x', 1, 'Case system', 'dpia-bench', ?, 'IN_REVIEW', 'x', '{}', now(), 0)
                """).params(UUID.randomUUID(), reference, requester).update();
        request(Map.of("personalData", "yes"));
    }

    String reference() {
        return reference;
    }

    Dpias dpias() {
        return context.getBean(Dpias.class);
    }

    Dpia current() {
        return context.getBean(DpiaRows.class).current(reference).orElseThrow();
    }

    List<DpiaStepTaken> trail() {
        return context.getBean(DpiaBenchModule.class).trail;
    }

    JdbcClient owner() {
        return owner;
    }

    FormDefinition form(String id) {
        return context.getBean(Forms.class).latest(id);
    }

    void request(Map<String, Object> answers) {
        when(context.getBean(CaseFiles.class).get(any())).thenReturn(file(answers));
    }

    void answeredBefore(Map<String, Object> answers) {
        when(context.getBean(WorkHistory.class).lastAnswers(any())).thenReturn(answers);
    }

    Person person(String name, Role... roles) {
        return people.computeIfAbsent(name, missing -> {
            UUID id = UUID.randomUUID();
            String username = name + "-" + id;
            owner.sql("insert into people (id, username, staff_number, name, email) values (?, ?, ?, ?, 'a@b.example')")
                    .params(id, username, username, name)
                    .update();
            return new Person(id, username, username, name, "a@b.example", Set.of(roles), Set.of());
        });
    }

    Task task(String key, String gate) {
        int version = form(key).version();
        return new Task(
                UUID.randomUUID().toString(),
                key,
                key,
                reference,
                "Case system",
                Role.DPO,
                null,
                key,
                version,
                "",
                gate,
                false,
                1,
                NOW,
                null,
                "OPEN",
                null,
                null,
                null);
    }

    TaskHandler handler(String key) {
        return context.getBeansOfType(TaskHandler.class).values().stream()
                .filter(handler -> handler.keys().contains(key))
                .findFirst()
                .orElseThrow();
    }

    List<Outcome> outcomes(String key, String gate) {
        return handler(key).outcomes(task(key, gate));
    }

    /** The answers of the first way out, as a caller of the API would send them. */
    Map<String, Object> example(String key, String gate) {
        return new HashMap<>(outcomes(key, gate).get(0).example());
    }

    Map<String, Object> complete(String key, String gate, Person by, String outcome, String reason) {
        return complete(key, gate, by, outcome, reason, example(key, gate));
    }

    /** Completes a task as the task desk does: answers checked against the form, all in one transaction. */
    Map<String, Object> complete(
            String key, String gate, Person by, String outcome, String reason, Map<String, Object> raw) {
        Checked checked = context.getBean(AnswerCheck.class).check(form(key), raw, true);
        if (!checked.problems().isEmpty()) {
            throw new AnswersRefused(checked.problems());
        }
        TaskCompletion completion = new TaskCompletion(task(key, gate), by, outcome, reason, checked.answers());
        return inTransaction(() -> handler(key).complete(completion));
    }

    void screened(String result) {
        complete("screen-dpia", "DECISION", dpo(), "DONE", "");
        dpias().screened(reference, result, "The rule in words.");
    }

    void assessed() {
        screened("REQUIRED");
        complete("carry-out-dpia", "DECISION", requester(), "DONE", "");
    }

    void assessedWithHighRisk(String gate) {
        screened("REQUIRED");
        Map<String, Object> answers = example("carry-out-dpia", gate);
        answers.put(
                "risks",
                List.of(Map.of(
                        "risk", "Addresses of people fleeing abuse leak",
                        "likelihood", "POSSIBLE",
                        "severity", "SEVERE",
                        "measure", "Fewer people may read them",
                        "effect", "REDUCED",
                        "residual", "HIGH")));
        complete("carry-out-dpia", gate, requester(), "DONE", "", answers);
    }

    /** A whole assessment with a low risk, signed off by the sponsor. */
    void signedOff() {
        assessed();
        complete("advise-on-dpia", "DECISION", dpo(), "ADVISE", "");
        complete("accept-residual-risk", "DECISION", person("sponsor", Role.SPONSOR), "ACCEPT", "");
    }

    /** The problems that these answers are refused with. */
    ListAssert<Problem> refused(String key, String gate, Map<String, Object> answers) {
        AnswersRefused refused =
                catchThrowableOfType(AnswersRefused.class, () -> complete(key, gate, requester(), "DONE", "", answers));
        return assertThat(refused == null ? List.<Problem>of() : refused.problems());
    }

    /** The current row as the database has it. */
    Map<String, Object> row() {
        return rows().stream()
                .filter(row -> !"SUPERSEDED".equals(row.get("state")))
                .findFirst()
                .orElseThrow();
    }

    List<Map<String, Object>> rows() {
        return owner.sql("select * from dpias where case_ref = ?")
                .param(reference)
                .query()
                .listOfRows();
    }

    private Person requester() {
        return person("requester", Role.REQUESTER);
    }

    private Person dpo() {
        return person("dpo", Role.DPO);
    }

    <T> T inTransaction(java.util.function.Supplier<T> act) {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).execute(status -> act.get());
    }

    @Override
    public void close() {
        context.close();
    }

    private CaseFile file(Map<String, Object> answers) {
        return new CaseFile(
                reference,
                RequestKind.SYSTEM_OR_LICENCE,
                "procurement",
                1,
                "Case system",
                RequestStatus.IN_REVIEW,
                "x",
                "FULL",
                false,
                "dpia-bench",
                UUID.randomUUID(),
                null,
                new Answers(answers),
                NOW,
                NOW,
                null,
                1);
    }
}
