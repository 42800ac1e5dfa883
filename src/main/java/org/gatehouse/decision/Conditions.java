package org.gatehouse.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gatehouse.access.NotFound;
import org.gatehouse.access.WrongState;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;
import org.gatehouse.audit.AuditedRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The conditions of approvals, followed up from the decision until somebody else signs each off. */
@Service
public class Conditions {

    private static final String SELECT = """
            select c.*, d.gate, cast(d.decided_at at time zone 'Europe/London' as date) as since
            from conditions c join decisions d on d.number = c.decision_number
            where\s""";
    private static final String UNSETTLED = "c.state in ('OPEN', 'MET')";

    private final JdbcClient jdbc;
    private final AuditedRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conditions(JdbcClient jdbc, AuditedRows rows, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<FollowedCondition> ofDecision(String number) {
        return read("c.decision_number = :number", Map.of("number", number));
    }

    @Transactional(readOnly = true)
    public List<FollowedCondition> ofCase(String caseReference) {
        return read("c.case_ref = :case", Map.of("case", caseReference));
    }

    /**
     * What is not signed off yet and holds this up.
     *
     * @param reference of a request, or of a contract: then of the request by which it was bought
     */
    @Transactional(readOnly = true)
    public List<FollowedCondition> openBlocking(String reference, Blocks what) {
        return read(
                UNSETTLED + " and c.blocks = :what and (c.case_ref = :reference"
                        + " or c.case_ref in (select case_ref from procurements where contract_reference = :reference))",
                Map.of("what", what.name(), "reference", reference));
    }

    /** Conditions whose owner has not yet given evidence. */
    List<FollowedCondition> unmet() {
        return read("c.state = 'OPEN'", Map.of());
    }

    FollowedCondition get(UUID id) {
        return read("c.id = :id", Map.of("id", id)).stream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("condition", id.toString()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void met(FollowedCondition condition, String evidence, UUID by) {
        change(condition, "OPEN", """
                state = 'MET', evidence = :evidence, evidenced_by = :by, evidenced_at = :at
                """, Map.of("evidence", evidence, "by", by, "at", now()));
        publish(condition, ConditionMet::new);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void sentBack(FollowedCondition condition) {
        change(condition, "MET", "state = 'OPEN'", Map.of());
        publish(condition, ConditionSentBack::new);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void signedOff(FollowedCondition condition, UUID by) {
        change(
                condition,
                "MET",
                "state = 'SIGNED_OFF', signed_off_by = :by, signed_off_at = :at",
                Map.of("by", by, "at", now()));
        publish(condition, ConditionSignedOff::new);
    }

    /** The decision no longer holds: what is not signed off yet falls away, and nobody has to meet it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancelOf(String decisionNumber, String why) {
        for (FollowedCondition condition :
                read("c.decision_number = :number and " + UNSETTLED, Map.of("number", decisionNumber))) {
            change(condition, condition.state(), "state = 'CANCELLED', cancelled_why = :why", Map.of("why", why));
            publish(condition, ConditionCancelled::new);
        }
    }

    private void change(FollowedCondition condition, String from, String set, Map<String, ?> values) {
        int changed = jdbc.sql("update conditions set " + set
                        + ", version = version + 1 where id = :condition and state = :from")
                .params(values)
                .param("condition", condition.id())
                .param("from", from)
                .update();
        if (changed == 0) {
            throw new WrongState("This condition changed at the same moment. Look at it again.");
        }
    }

    private void publish(FollowedCondition condition, Change change) {
        events.publishEvent(change.event(get(condition.id()), rows.read("conditions", "id", condition.id())));
    }

    private Object now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** @param where our own SQL on the aliases c and d, never text from outside */
    private List<FollowedCondition> read(String where, Map<String, ?> values) {
        return jdbc.sql(SELECT + where + " order by c.due, c.text")
                .params(values)
                .query(Conditions::condition)
                .list();
    }

    private static FollowedCondition condition(ResultSet row, int number) throws SQLException {
        String evidence = row.getString("evidence");
        return new FollowedCondition(
                row.getObject("id", UUID.class),
                row.getString("decision_number"),
                row.getString("case_ref"),
                row.getString("gate"),
                row.getString("text"),
                row.getObject("owner_id", UUID.class),
                row.getObject("since", LocalDate.class),
                row.getObject("due", LocalDate.class),
                Blocks.valueOf(row.getString("blocks")),
                row.getString("state"),
                evidence == null ? "" : evidence);
    }

    /** Names the event for a changed condition. */
    @FunctionalInterface
    private interface Change {
        AuditedEvent event(FollowedCondition condition, AuditedRecord record);
    }
}
