package org.gatehouse.decision;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.gatehouse.TestDatabase;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.access.Visibility;
import org.gatehouse.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The history of decisions on a real database as the application's role, with two service areas of this test's own. */
final class HistoryBench implements AutoCloseable {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    final String east = "east-" + mark;
    final String west = "west-" + mark;
    final Person eastern = person("eastern", "Estelle East", east, Role.REQUESTER);
    final Person western = person("western", "Wes West", west, Role.REQUESTER);
    final Person auditor = person("auditor", "Audrey Audit", "", Role.AUDITOR);
    final Person decider = person("decider", "Dee O'Cider", "", Role.MEMBER);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final JdbcClient owner = JdbcClient.create(TestDatabase.get().owner());
    private final JdbcClient application = JdbcClient.create(TestDatabase.get().application());

    HistoryBench() {
        context.registerBean(DataSource.class, () -> TestDatabase.get().application());
        context.registerBean(JdbcClient.class, () -> application);
        context.registerBean(ObjectMapper.class, () -> new ObjectMapper());
        context.registerBean(PasswordEncoder.class, () -> new BCryptPasswordEncoder(4));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.register(
                Words.class,
                People.class,
                Visibility.class,
                Decisions.class,
                VoteRows.class,
                DecisionRows.class,
                DecisionSearch.class,
                DecisionCsv.class);
        context.refresh();
        for (String area : List.of(east, west)) {
            owner.sql("insert into service_areas values (?, ?)")
                    .params(area, "The " + area)
                    .update();
        }
        List.of(eastern, western, auditor, decider).forEach(this::insert);
    }

    private Person person(String name, String full, String area, Role role) {
        return new Person(
                UUID.randomUUID(),
                name + "-" + mark,
                name + mark,
                full,
                name + "@x.example",
                Set.of(role),
                area.isEmpty() ? Set.of() : Set.of(area));
    }

    private void insert(Person person) {
        owner.sql("insert into people (id, username, staff_number, name, email) values (?, ?, ?, ?, ?)")
                .params(person.id(), person.username(), person.staffNumber(), person.name(), person.email())
                .update();
        person.roles()
                .forEach(role -> owner.sql("insert into person_roles (person_id, role) values (?, ?)")
                        .params(person.id(), role.code())
                        .update());
    }

    /** A submitted request; answers its reference. */
    String request(String area, String kind, String title, String answers) {
        String reference = "TR-" + nextYear() + "-0001";
        owner.sql("""
                insert into technology_requests (id, reference, kind, form_id, form_version, title, service_area, requester_id,
                    status, stage, answers, created_at, version)
                values (?, ?, ?, 'x', 1, ?, ?, ?, 'IN_REVIEW', '', cast(? as jsonb), now(), 0)
                """)
                .params(
                        UUID.randomUUID(),
                        reference,
                        kind,
                        title,
                        area,
                        area.equals(east) ? eastern.id() : western.id(),
                        answers)
                .update();
        return reference;
    }

    /** What a test says about a decision; the rest does not matter to it. */
    record Given(
            String outcome,
            String reason,
            String at,
            @Nullable String value,
            @Nullable String supplier) {

        static Given at(String moment) {
            return new Given("APPROVED", "Reasons.", moment, null, null);
        }

        Given outcome(String code) {
            return new Given(code, reason, at, value, supplier);
        }

        Given because(String words) {
            return new Given(outcome, words, at, value, supplier);
        }

        Given worth(String pounds) {
            return new Given(outcome, reason, at, pounds, supplier);
        }

        Given to(String name) {
            return new Given(outcome, reason, at, value, name);
        }
    }

    /** Written as the application, so that its grants are tried too; answers the decision's number. */
    String decided(String reference, Given given) {
        String number = "TDA-" + nextYear() + "-0001";
        application
                .sql("""
                insert into decisions (number, case_ref, gate, outcome, is_final, reason, decided_by, decided_at, scope, cost_baseline,
                    supplier, evidence, version)
                values (?, ?, 'DECISION', ?, false, ?, ?, ?, 'Scope', ?, ?, '{}', 0)
                """)
                .params(new ArrayList<>(java.util.Arrays.asList(
                        number,
                        reference,
                        given.outcome(),
                        given.reason(),
                        decider.id(),
                        OffsetDateTime.parse(given.at()),
                        given.value() == null ? null : new BigDecimal(given.value()),
                        given.supplier())))
                .update();
        return number;
    }

    private int nextYear() {
        return owner.sql("select count(*) from technology_requests")
                        .query(Integer.class)
                        .single()
                + owner.sql("select count(*) from decisions")
                        .query(Integer.class)
                        .single()
                + 3000;
    }

    void condition(String number, String text) {
        application
                .sql("""
                insert into conditions (id, decision_number, case_ref, text, owner_id, due, state)
                select ?, number, case_ref, ?, ?, current_date, 'OPEN' from decisions where number = ?
                """)
                .params(UUID.randomUUID(), text, eastern.id(), number)
                .update();
    }

    void rename(String reference, String title) {
        application
                .sql("update technology_requests set title = ? where reference = ?")
                .params(title, reference)
                .update();
    }

    DecisionSearch search() {
        return context.getBean(DecisionSearch.class);
    }

    DecisionCsv csv() {
        return context.getBean(DecisionCsv.class);
    }

    List<String> numbers(Person reader, DecisionAsk ask) {
        return search().find(reader, search().query(ask)).items().stream()
                .map(DecisionView::number)
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
