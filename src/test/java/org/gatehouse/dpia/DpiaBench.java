package org.gatehouse.dpia;

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
import javax.sql.DataSource;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.impl.SpiServiceLoader;
import org.gatehouse.TestDatabase;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.audit.AuditedRows;
import org.gatehouse.form.AnswerCheck;
import org.gatehouse.form.Answers;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Checked;
import org.gatehouse.form.Conditions;
import org.gatehouse.form.FormDefinition;
import org.gatehouse.form.Forms;
import org.gatehouse.form.Option;
import org.gatehouse.form.OptionSource;
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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
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
        context.register(Module.class);
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

    /** The module's beans and what it stands on. */
    @Configuration
    @EnableTransactionManagement
    @ComponentScan({"org.gatehouse.dpia", "org.gatehouse.form"})
    @Import(AuditedRows.class)
    static class Module {

        final List<DpiaStepTaken> trail = new ArrayList<>();

        @Bean
        DataSource dataSource() {
            return TestDatabase.get().application();
        }

        @Bean
        JdbcClient jdbc(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new DataSourceTransactionManager(source);
        }

        @Bean
        ObjectMapper json() {
            return new ObjectMapper();
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        WorkHistory history() {
            return mock(WorkHistory.class);
        }

        @Bean
        CaseFiles files() {
            return mock(CaseFiles.class);
        }

        @Bean
        OptionSource peopleToChoose() {
            return options("people");
        }

        @Bean
        OptionSource areasToChoose() {
            return options("service-areas");
        }

        @Bean
        Conditions conditions() {
            FeelEngine engine = new FeelEngine.Builder()
                    .valueMapper(SpiServiceLoader.loadValueMapper())
                    .functionProvider(SpiServiceLoader.loadFunctionProvider())
                    .build();
            return feel -> {
                var parsed = engine.parseExpression(feel).right().get();
                return answers -> Boolean.TRUE.equals(engine.eval(parsed, new HashMap<String, Object>(answers))
                        .right()
                        .get());
            };
        }

        @EventListener
        void on(DpiaStepTaken step) {
            trail.add(step);
        }

        private static OptionSource options(String key) {
            return new OptionSource() {
                @Override
                public String key() {
                    return key;
                }

                @Override
                public List<Option> options(String argument) {
                    return List.of(new Option("sponsor", "Sam Sponsor"));
                }
            };
        }
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
        return context.getBean(Module.class).trail;
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
