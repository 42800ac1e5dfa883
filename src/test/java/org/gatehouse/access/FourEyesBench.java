package org.gatehouse.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gatehouse.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A request of its own on the real tables, and the statements of somebody who goes past the service: plain SQL as the
 * application's role. The setting is laid by the owner of the tables.
 */
final class FourEyesBench implements AutoCloseable {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Connection connection = TestDatabase.get().session();
    private final JdbcClient owner = JdbcClient.create(TestDatabase.get().owner());
    private final JdbcClient application = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    private final Map<String, UUID> ids = new HashMap<>();
    private int count;

    final String reference = "TR-FE-" + mark;

    FourEyesBench() {
        owner.sql("insert into service_areas values (?, ?)")
                .params("fe-" + mark, "Four eyes " + mark)
                .update();
        account("asker", "asker", Role.REQUESTER);
        owner.sql("""
                insert into technology_requests (id, reference, kind, form_id, form_version, title, service_area, requester_id,
                    status, stage, answers, created_at, version)
                values (?, ?, 'PROCUREMENT', 'x', 1, 'A case', ?, ?, 'IN_REVIEW', '', '{}', now(), 0)
                """)
                .params(UUID.randomUUID(), reference, "fe-" + mark, id("asker"))
                .update();
    }

    /** An account of the human being with that staff number. */
    UUID account(String name, String human, Role... roles) {
        UUID id = UUID.randomUUID();
        ids.put(name, id);
        owner.sql("insert into people (id, username, staff_number, name, email) values (?, ?, ?, ?, '')")
                .params(id, name + "-" + mark, human + "-" + mark, name)
                .update();
        Arrays.stream(roles).forEach(role -> gains(name, role));
        return id;
    }

    void gains(String name, Role role) {
        owner.sql("insert into person_roles (person_id, role) values (?, ?)")
                .params(id(name), role.code())
                .update();
    }

    void leaves(String name) {
        owner.sql("update people set active = false where id = ?")
                .param(id(name))
                .update();
    }

    UUID id(String name) {
        return java.util.Objects.requireNonNull(ids.get(name), name);
    }

    String staffNumber(String human) {
        return human + "-" + mark;
    }

    void sponsoredBy(String name) {
        application
                .sql("update technology_requests set sponsor_id = ? where reference = ?")
                .params(id(name), reference)
                .update();
    }

    void writtenBy(String name) {
        application
                .sql("insert into request_authors values (?, ?)")
                .params(reference, id(name))
                .update();
    }

    /** Work of the group that somebody completed; answers the task's id. */
    String worked(String name, String key, String group) {
        String task = openTask(key, group);
        application.sql("""
                update tasks set state = 'COMPLETED', assignee = :by, completed_by = :by, completed_at = now(), outcome = 'DONE'
                where id = :id
                """).param("by", id(name)).param("id", task).update();
        return task;
    }

    private String openTask(String key, String group) {
        String id = UUID.randomUUID().toString();
        application.sql("""
                insert into tasks (id, key, title, case_ref, case_title, group_code, form_id, form_version, why, round, since, state)
                values (?, ?, 'Work', ?, 'A case', ?, 'x', 1, '', 1, now(), 'OPEN')
                """).params(id, key, reference, group).update();
        return id;
    }

    void accountable(String name, String duty, String state) {
        application.sql("""
                insert into procurements (case_ref, route, regulated, min_quotes, notices_before, notices_after, why,
                    threshold_day) values (?, 'QUOTES', false, 3, '', '', '', current_date) on conflict do nothing
                """).param(reference).update();
        application
                .sql("insert into accountabilities (case_ref, role, person_id, state) values (?, ?, ?, ?)")
                .params(reference, duty, id(name), state)
                .update();
    }

    void declares(String name, boolean interest) {
        application
                .sql("""
                insert into interests (id, case_ref, person_id, has_interest, nature, declared_at)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        UUID.randomUUID(),
                        reference,
                        id(name),
                        interest,
                        interest ? "GIFT" : "NONE",
                        OffsetDateTime.parse("2026-06-01T09:00:00Z").plusMinutes(++count))
                .update();
    }

    void reviews(String name) {
        application
                .sql("""
                insert into reviews (id, case_ref, task_id, kind, round, result, reasons, answers, reviewer_id, recorded_at)
                values (?, ?, ?, 'security', 1, 'PASS', 'Fine', '{}', ?, now())
                """)
                .params(UUID.randomUUID(), reference, openTask("review-security", "security"), id(name))
                .update();
    }

    void decides(String name) {
        decide(application, id(name), null, false);
    }

    void decidesByRule() {
        decide(application, null, "a named rule", false);
    }

    /** A final decision, on whichever connection. */
    void decidesFinally(JdbcClient connected, String name) {
        decide(connected, id(name), null, true);
    }

    private void decide(JdbcClient connected, @Nullable UUID by, @Nullable String rule, boolean isFinal) {
        connected
                .sql("""
                insert into decisions (number, case_ref, gate, outcome, is_final, reason, decided_by, rule, decided_at, scope,
                    evidence, version)
                values (:number, :case, 'DECISION', 'RETURNED', :final, 'Because', :by, :rule, now(), '', '{}', 0)
                """)
                .param("number", "TDA-FE-" + UUID.randomUUID())
                .param("case", reference)
                .param("final", isFinal)
                .param("by", by)
                .param("rule", rule)
                .update();
    }

    void proposes(String name) {
        application
                .sql("""
                insert into motions (id, case_ref, gate, task_id, proposed_by, proposed_at)
                values (?, ?, 'DECISION', ?, ?, now())
                """)
                .params(UUID.randomUUID(), reference, openTask("propose-decision", "chair"), id(name))
                .update();
    }

    /** A ballot to which everybody with an account so far is called. */
    UUID ballot() {
        UUID id = UUID.randomUUID();
        application.sql("""
                insert into ballots (id, case_ref, gate, purpose, round, quorum, opened_at, closes_on)
                values (?, ?, 'DECISION', 'DECISION', ?, 3, now(), current_date)
                """).params(id, reference, ++count).update();
        int position = 0;
        for (UUID person : ids.values()) {
            application
                    .sql("insert into ballot_voters (ballot_id, position, person_id) values (?, ?, ?)")
                    .params(id, position++, person)
                    .update();
        }
        return id;
    }

    void closes(UUID ballot) {
        application
                .sql("update ballots set closed_at = now(), result = 'LOST', result_why = '' where id = ?")
                .param(ballot)
                .update();
    }

    UUID votes(UUID ballot, String name, String staffNumber, boolean casting) {
        UUID id = UUID.randomUUID();
        application
                .sql("""
                insert into votes (id, ballot_id, case_ref, gate, voter_id, staff_number, choice, casting, reason, cast_at)
                values (?, ?, ?, 'DECISION', ?, ?, 'FOR', ?, '', now())
                """)
                .params(id, ballot, reference, id(name), staffNumber, casting)
                .update();
        return id;
    }

    JdbcClient application() {
        return application;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
