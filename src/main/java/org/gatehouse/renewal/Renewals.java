package org.gatehouse.renewal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gatehouse.access.NotFound;
import org.gatehouse.audit.AuditedRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code contract_renewals}: one row for each renewal that was asked for, changed step by step. */
@Repository
class Renewals {

    private final JdbcClient jdbc;
    private final AuditedRows rows;
    private final ApplicationEventPublisher events;

    Renewals(JdbcClient jdbc, AuditedRows rows, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.events = events;
    }

    void open(String caseReference, String contract, LocalDate termEndsOn, ThreeDates dates) {
        jdbc.sql("""
                insert into contract_renewals (case_ref, contract_ref, term_ends_on, notice_by, decide_by, open_on)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(caseReference, contract, termEndsOn, dates.noticeBy(), dates.decideBy(), dates.openOn())
                .update();
        publish(caseReference, "RenewalOpened");
    }

    void reviewed(String caseReference, String recommendation, String reason) {
        jdbc.sql("""
                update contract_renewals set recommendation = ?, reason = ?, version = version + 1 where case_ref = ?
                """).params(recommendation, reason, caseReference).update();
        publish(caseReference, "ContractReviewed");
    }

    /** @param how EXTENDED, RENEWED, REPLACED or ENDED */
    void finished(String caseReference, String how, String type) {
        jdbc.sql("update contract_renewals set outcome = ?, version = version + 1 where case_ref = ?")
                .params(how, caseReference)
                .update();
        publish(caseReference, type);
    }

    Optional<Renewal> find(String caseReference) {
        return jdbc.sql("select * from contract_renewals where case_ref = ?")
                .param(caseReference)
                .query(Renewals::renewal)
                .optional();
    }

    Renewal get(String caseReference) {
        return find(caseReference).orElseThrow(() -> NotFound.of("renewal", caseReference));
    }

    /** Renewals under way: asked for and neither closed nor withdrawn. */
    List<Renewal> underWay() {
        return jdbc.sql("""
                select n.* from contract_renewals n join technology_requests r on r.reference = n.case_ref
                where r.status not in ('CLOSED', 'WITHDRAWN') order by n.decide_by, n.case_ref
                """).query(Renewals::renewal).list();
    }

    /** How far the renewal of a contract's term came. */
    enum Progress {
        NONE,
        /** The authority approved what becomes of it, and that is not carried out yet. */
        APPROVED,
        /** Extended, renewed, replaced or let end. */
        SETTLED
    }

    /** What was not approved leaves the contract as it was: nothing has become of it. */
    Progress progress(String contract, LocalDate termEndsOn) {
        return jdbc.sql("""
                select case when bool_or(n.outcome is not null) then 'SETTLED'
                            when bool_or(exists (select 1 from decisions d where d.case_ref = n.case_ref and d.is_final
                                and d.state = 'IN_FORCE' and d.outcome in ('APPROVED', 'APPROVED_WITH_CONDITIONS')))
                            then 'APPROVED' else 'NONE' end
                from contract_renewals n where n.contract_ref = ? and n.term_ends_on = ?
                """)
                .params(contract, termEndsOn)
                .query((row, number) -> Progress.valueOf(row.getString(1)))
                .single();
    }

    private void publish(String caseReference, String type) {
        events.publishEvent(
                new RenewalChanged(caseReference, type, rows.read("contract_renewals", "case_ref", caseReference)));
    }

    private static Renewal renewal(ResultSet row, int number) throws SQLException {
        return new Renewal(
                row.getString("case_ref"),
                row.getString("contract_ref"),
                row.getObject("term_ends_on", LocalDate.class),
                new ThreeDates(
                        row.getObject("notice_by", LocalDate.class),
                        row.getObject("decide_by", LocalDate.class),
                        row.getObject("open_on", LocalDate.class)),
                row.getString("recommendation"),
                row.getString("reason"));
    }
}
