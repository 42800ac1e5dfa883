package org.gatehouse.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code decisions} and {@code conditions}: written once, never edited. */
@Repository
class Decisions {

    private static final TypeReference<Map<String, String>> EVIDENCE = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Decisions(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Decision decision, List<Decision.Condition> conditions) {
        jdbc.sql("""
                insert into decisions (number, case_ref, gate, outcome, is_final, reason, decided_by, rule, ballot_id,
                    decided_at, scope, cost_baseline, valid_until, deferred_until, existing_system, supplier, supersedes, evidence, version)
                values (:number, :case, :gate, :outcome, :final, :reason, :by, :rule, :ballot, :at, :scope, :cost, :until,
                    :deferred, :existing, :supplier, :supersedes, cast(:evidence as jsonb), 0)
                """)
                .param("number", decision.number())
                .param("case", decision.caseReference())
                .param("gate", decision.gate())
                .param("outcome", decision.outcome().name())
                .param("final", decision.outcome().isFinal())
                .param("reason", decision.reason())
                .param("by", decision.decidedBy())
                .param("rule", decision.rule())
                .param("ballot", decision.ballot())
                .param("deferred", decision.deferredUntil())
                .param("at", decision.decidedAt().atOffset(ZoneOffset.UTC))
                .param("scope", decision.scope())
                .param("cost", decision.costBaseline())
                .param("until", decision.validUntil())
                .param("existing", decision.existingSystem())
                .param("supplier", decision.supplier())
                .param("supersedes", decision.supersedes())
                .param("evidence", write(decision.evidence()))
                .update();
        conditions.forEach(condition -> insert(decision, condition));
    }

    private void insert(Decision decision, Decision.Condition condition) {
        jdbc.sql("""
                insert into conditions (id, decision_number, case_ref, text, owner_id, due, state, blocks)
                values (:id, :number, :case, :text, :owner, :due, :state, :blocks)
                """)
                .param("id", condition.id())
                .param("number", decision.number())
                .param("case", decision.caseReference())
                .param("text", condition.text())
                .param("owner", condition.owner())
                .param("due", condition.due())
                .param("state", condition.state())
                .param("blocks", condition.blocks().name())
                .update();
    }

    /** Whether the chair and one member made it by an urgent vote. */
    boolean wasUrgent(Decision decision) {
        return decision.ballot() != null
                && jdbc.sql("select purpose = 'URGENT' from ballots where id = ?")
                        .param(decision.ballot())
                        .query(Boolean.class)
                        .single();
    }

    Optional<Decision> find(String number) {
        return jdbc.sql("select * from decisions where number = ?")
                .param(number)
                .query(this::decision)
                .optional();
    }

    /** The decision, locked until the end of the transaction after its case, if it is in force. */
    Optional<Decision> lockInForce(String number) {
        jdbc.sql("""
                select id from technology_requests
                where reference = (select case_ref from decisions where number = ?) for update
                """).param(number).query(UUID.class).optional();
        return jdbc.sql("select * from decisions where number = ? and state = 'IN_FORCE' for update")
                .param(number)
                .query(this::decision)
                .optional();
    }

    List<Decision> ofCase(String reference) {
        return jdbc.sql("select * from decisions where case_ref = ? order by number")
                .param(reference)
                .query(this::decision)
                .list();
    }

    List<Decision.Condition> conditions(String number) {
        return jdbc.sql("select * from conditions where decision_number = ? order by due, text")
                .param(number)
                .query((row, index) -> new Decision.Condition(
                        row.getObject("id", UUID.class),
                        row.getString("text"),
                        row.getObject("owner_id", UUID.class),
                        row.getObject("due", LocalDate.class),
                        row.getString("state"),
                        Blocks.valueOf(row.getString("blocks"))))
                .list();
    }

    Decision decision(ResultSet row, int index) throws SQLException {
        return new Decision(
                row.getString("number"),
                row.getString("case_ref"),
                row.getString("gate"),
                Decision.Outcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                row.getObject("decided_by", UUID.class),
                row.getString("rule"),
                row.getObject("ballot_id", UUID.class),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("scope"),
                row.getBigDecimal("cost_baseline"),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("deferred_until", LocalDate.class),
                row.getString("existing_system"),
                row.getString("supplier"),
                row.getString("supersedes"),
                read(row.getString("evidence")));
    }

    private String write(Map<String, String> evidence) {
        try {
            return json.writeValueAsString(evidence);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, String> read(String stored) {
        try {
            return json.readValue(stored, EVIDENCE);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
