package org.gatehouse.procurement;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.gatehouse.access.NotFound;
import org.gatehouse.audit.AuditedRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code procurements}: one row for each request that is bought, changed step by step. */
@Service
public class Procurements {

    private final JdbcClient jdbc;
    private final AuditedRows rows;
    private final ApplicationEventPublisher events;

    Procurements(JdbcClient jdbc, AuditedRows rows, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.events = events;
    }

    /** The procurement of a request; nothing before its route was found, or where nothing is bought by one. */
    @Transactional(readOnly = true)
    public Optional<Procurement> find(String caseReference) {
        return jdbc.sql("select * from procurements where case_ref = ?")
                .param(caseReference)
                .query(Procurements::procurement)
                .optional();
    }

    Procurement get(String caseReference) {
        return find(caseReference).orElseThrow(() -> NotFound.of("procurement", caseReference));
    }

    /** The route as the table found it; found again, it replaces the earlier one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void routeFound(String caseReference, Route route) {
        jdbc.sql("""
                insert into procurements (case_ref, route, regulated, min_quotes, notices_before, notices_after, why, threshold,
                    threshold_day)
                values (:case, :route, :regulated, :quotes, :before, :after, :why, :threshold, :day)
                on conflict (case_ref) do update set route = excluded.route, regulated = excluded.regulated,
                    min_quotes = excluded.min_quotes, notices_before = excluded.notices_before,
                    notices_after = excluded.notices_after, why = excluded.why, threshold = excluded.threshold,
                    threshold_day = excluded.threshold_day, version = procurements.version + 1
                """)
                .param("case", caseReference)
                .param("route", route.route())
                .param("regulated", route.regulated())
                .param("quotes", route.minQuotes())
                .param("before", route.noticesBefore())
                .param("after", route.noticesAfter())
                .param("why", route.why())
                .param("threshold", route.threshold())
                .param("day", route.thresholdDay())
                .update();
        publish(caseReference, "RouteFound");
    }

    /** @param notices JSON list of code, reference and day */
    void published(String caseReference, LocalDate on, String link, String notices) {
        jdbc.sql("""
                update procurements set published_on = :on, published_link = :link, notices = cast(:notices as jsonb),
                    version = version + 1 where case_ref = :case
                """)
                .param("on", on)
                .param("link", link)
                .param("notices", notices)
                .param("case", caseReference)
                .update();
        publish(caseReference, "WentToMarket");
    }

    void awardProposed(String caseReference, String supplier, String companyNumber, BigDecimal price, int quotes) {
        jdbc.sql("""
                update procurements set supplier = :supplier, company_number = :number, price = :price, quotes = :quotes,
                    version = version + 1 where case_ref = :case
                """)
                .param("supplier", supplier)
                .param("number", companyNumber)
                .param("price", price)
                .param("quotes", quotes)
                .param("case", caseReference)
                .update();
        publish(caseReference, "AwardProposed");
    }

    /** @throws org.gatehouse.form.AnswersRefused if another procurement has a contract of that reference */
    void contractRecorded(String caseReference, ContractTerms terms) {
        try {
            record(caseReference, terms);
        } catch (DuplicateKeyException taken) {
            throw Refused.answer("contractReference", terms.isTaken());
        }
        publish(caseReference, "ContractRecorded");
    }

    private void record(String caseReference, ContractTerms terms) {
        jdbc.sql("""
                update procurements set contract_reference = :reference, contract_value = :value, starts_on = :starts,
                    ends_on = :ends, extension_months = :extension, notice_months = :notice, award_notice_on = :awardNotice,
                    signed_on = :signed, version = version + 1 where case_ref = :case
                """)
                .param("reference", terms.reference())
                .param("value", terms.value())
                .param("starts", terms.startsOn())
                .param("ends", terms.endsOn())
                .param("extension", terms.extensionMonths())
                .param("notice", terms.noticeMonths())
                .param("awardNotice", terms.awardNoticeOn())
                .param("signed", terms.signedOn())
                .param("case", caseReference)
                .update();
    }

    /** Says what happened, with the row and the people accountable as they stand after it. */
    void publish(String caseReference, String what) {
        events.publishEvent(new ProcurementChanged(
                caseReference,
                what,
                rows.readWith("procurements", "case_ref", caseReference, "accountabilities", "case_ref")));
    }

    private static Procurement procurement(ResultSet row, int number) throws SQLException {
        return new Procurement(
                row.getString("case_ref"),
                row.getString("route"),
                row.getBoolean("regulated"),
                row.getInt("min_quotes"),
                Procurement.codes(row.getString("notices_before")),
                Procurement.codes(row.getString("notices_after")),
                row.getString("why"),
                row.getBigDecimal("threshold"),
                row.getObject("threshold_day", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getString("supplier"),
                row.getBigDecimal("price"),
                row.getString("contract_reference"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }
}
