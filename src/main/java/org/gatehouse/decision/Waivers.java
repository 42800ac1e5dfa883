package org.gatehouse.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;
import org.gatehouse.audit.AuditedRows;
import org.gatehouse.request.ReferenceNumbers;
import org.gatehouse.wording.WordingFindings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code waivers}: granted with a decision, afterwards only ended. */
@Service
public class Waivers {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Never longer than the contract made under it. */
    static final String EXPIRES = "least(w.expires_on, p.ends_on)";

    private static final String SELECT = "select w.*, " + EXPIRES + """
             as last_day from waivers w left join procurements p on p.case_ref = w.case_ref
            where\s""";

    private final JdbcClient jdbc;
    private final ReferenceNumbers numbers;
    private final WordingFindings findings;
    private final News news;
    private final Clock clock;

    Waivers(JdbcClient jdbc, ReferenceNumbers numbers, WordingFindings findings, News news, Clock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.findings = findings;
        this.news = news;
        this.clock = clock;
    }

    List<Waiver> ofDecision(String number) {
        return read("w.decision_number = :number", Map.of("number", number));
    }

    List<Waiver> ofCase(String caseReference) {
        return read("w.case_ref = :case", Map.of("case", caseReference));
    }

    List<Waiver> inForce() {
        return read("w.state = 'IN_FORCE'", Map.of());
    }

    List<Waiver> inForce(String caseReference) {
        return read("w.state = 'IN_FORCE' and w.case_ref = :case", Map.of("case", caseReference));
    }

    /** The last waiver of the requirement in this case, or in the case that this one follows. */
    Optional<Waiver> previous(String caseReference, String requirement) {
        return read("""
                        w.requirement = :requirement and w.state <> 'CANCELLED' and (w.case_ref = :case
                            or w.case_ref in (select case_ref from linked_cases where linked_ref = :case))
                        """, Map.of("requirement", requirement, "case", caseReference)).stream()
                .reduce((earlier, later) -> later);
    }

    /** In force although its last day has passed. */
    List<Waiver> past(LocalDate today) {
        return read("w.state = 'IN_FORCE' and " + EXPIRES + " < :today", Map.of("today", today));
    }

    /** Those that expired on or after the day. */
    List<Waiver> expiredSince(LocalDate day) {
        return read("w.state = 'EXPIRED' and w.ended_on >= :day", Map.of("day", day));
    }

    /** The waiver if it is still in force, locked until the end of the transaction. */
    Optional<Waiver> lockInForce(String id) {
        return jdbc.sql("select id from waivers where id = ? and state = 'IN_FORCE' for update")
                .param(id)
                .query(String.class)
                .optional()
                .flatMap(locked ->
                        read("w.id = :id", Map.of("id", locked)).stream().findFirst());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void grant(Decision decision, List<Waiver.Draft> drafts) {
        for (Waiver.Draft draft : drafts) {
            Optional<Waiver> renewed = previous(decision.caseReference(), draft.requirement());
            String id = numbers.next("WV");
            insert(id, decision, draft, renewed.map(Waiver::id));
            renewed.filter(earlier -> earlier.state().equals(WaiverState.IN_FORCE.name()))
                    .ifPresent(earlier -> end(earlier, WaiverState.ENDED, "Renewed as " + id, WaiverRenewed::new));
            news.publish(only(id), WaiverGranted::new);
        }
    }

    /** The decision no longer holds, and what it waived is no longer waived. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancelOf(String decisionNumber, String why) {
        read("w.decision_number = :number and w.state = 'IN_FORCE'", Map.of("number", decisionNumber))
                .forEach(waiver -> end(waiver, WaiverState.CANCELLED, why, WaiverCancelled::new));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void expire(Waiver waiver) {
        end(waiver, WaiverState.EXPIRED, "Its last day has passed.", WaiverExpired::new);
    }

    private void end(Waiver waiver, WaiverState state, String why, News.Change change) {
        jdbc.sql("""
                update waivers set state = :state, ended_on = :today, ended_why = :why, version = version + 1
                where id = :id and state = 'IN_FORCE'
                """)
                .param("state", state.name())
                .param("today", LocalDate.ofInstant(clock.instant(), LONDON))
                .param("why", why)
                .param("id", waiver.id())
                .update();
        news.publish(only(waiver.id()), change);
    }

    private void insert(String id, Decision decision, Waiver.Draft draft, Optional<String> renewedFrom) {
        jdbc.sql("""
                insert into waivers (id, case_ref, decision_number, requirement, statement, reason, risk, control, owner_id,
                    granted_on, expires_on, renewed_from)
                values (:id, :case, :decision, :requirement, :statement, :reason, :risk, :control, :owner, :granted, :expires,
                    :renewed)
                """)
                .param("id", id)
                .param("case", decision.caseReference())
                .param("decision", decision.number())
                .param("requirement", draft.requirement())
                .param("statement", findings.statement(draft.requirement()))
                .param("reason", draft.reason())
                .param("risk", draft.risk())
                .param("control", draft.control())
                .param("owner", draft.owner())
                .param("granted", LocalDate.ofInstant(decision.decidedAt(), LONDON))
                .param("expires", draft.expiresOn())
                .param("renewed", renewedFrom.orElse(null))
                .update();
    }

    private Waiver only(String id) {
        return read("w.id = :id", Map.of("id", id)).get(0);
    }

    /** @param where our own SQL on the alias w, never text from outside */
    private List<Waiver> read(String where, Map<String, ?> values) {
        return jdbc.sql(SELECT + where + " order by last_day, w.id")
                .params(values)
                .query(Waivers::waiver)
                .list();
    }

    private static Waiver waiver(ResultSet row, int number) throws SQLException {
        return new Waiver(
                row.getString("id"),
                row.getString("case_ref"),
                row.getString("decision_number"),
                row.getString("requirement"),
                row.getString("statement"),
                row.getString("reason"),
                row.getString("risk"),
                row.getString("control"),
                row.getObject("owner_id", UUID.class),
                row.getObject("granted_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("state"),
                row.getString("renewed_from"));
    }

    /** Says what happened to a waiver, with its row as it stands. */
    @org.springframework.stereotype.Component
    static class News {

        private final ApplicationEventPublisher events;
        private final AuditedRows rows;

        News(ApplicationEventPublisher events, AuditedRows rows) {
            this.events = events;
            this.rows = rows;
        }

        /** Names the event for a changed waiver. */
        @FunctionalInterface
        interface Change {
            AuditedEvent event(Waiver waiver, AuditedRecord record);
        }

        void publish(Waiver waiver, Change change) {
            events.publishEvent(change.event(waiver, rows.read("waivers", "id", waiver.id())));
        }
    }
}
