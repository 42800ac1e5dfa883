package org.gatehouse.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.gatehouse.access.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of contracts, as of today. */
@Service
class Contracts {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String CONTRACT = """
            select c.reference, c.title, c.description, c.supplier_ref, u.name as supplier, c.service_area as area_code,
                   a.name as area, c.kind, c.procurement_category, c.cpv_code, c.cpv_label, c.process_type, c.review_on,
                   c.value, c.irrecoverable_vat, c.notice_length, c.notice_unit, s.name as signatory, o.name as owner,
                   term.starts_on, term.ends_on
              from contracts c
              join service_areas a on a.code = c.service_area
              join suppliers u on u.reference = c.supplier_ref
              join lateral (
                  select t.starts_on, t.ends_on from contract_terms t where t.contract_ref = c.reference
                   order by t.starts_on <= :today desc, case when t.starts_on <= :today then t.starts_on end desc,
                            t.starts_on
                   limit 1) term on true
              left join people s on s.id = c.signatory_id
              left join people o on o.id = c.owner_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Contracts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What somebody looks for; empty texts leave a question open. @param endsWithin months from today, 0 for any end */
    record Search(String q, String area, int endsWithin, ContractOrder sort) {

        private boolean finds(Contract contract, LocalDate today) {
            return (area.isEmpty() || contract.areaCode().equals(area))
                    && (endsWithin == 0 || isBetween(contract.endsOn(), today, today.plusMonths(endsWithin)))
                    && SearchWords.of(q)
                            .areIn(
                                    contract.reference(),
                                    contract.title(),
                                    contract.description(),
                                    contract.supplier(),
                                    contract.area());
        }

        private static boolean isBetween(LocalDate day, LocalDate first, LocalDate last) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** The day in the council's time zone. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    @Transactional(readOnly = true)
    public List<Contract> find(Search search) {
        LocalDate today = today();
        return contracts("").query(Contract.class).list().stream()
                .filter(contract -> search.finds(contract, today))
                .sorted(search.sort().order())
                .toList();
    }

    /** @throws NotFound if the register has no such contract */
    @Transactional(readOnly = true)
    public Contract get(String reference) {
        return contracts("where c.reference = :reference")
                .param("reference", reference)
                .query(Contract.class)
                .optional()
                .orElseThrow(() -> NotFound.of("contract", reference));
    }

    /** In the order in which they run. */
    @Transactional(readOnly = true)
    public List<Contract.Term> terms(String reference) {
        return jdbc.sql("select seq, starts_on, ends_on from contract_terms where contract_ref = :reference"
                        + " order by starts_on")
                .param("reference", reference)
                .query(Contract.Term.class)
                .list();
    }

    /** The contracts that cover the system, by reference. */
    @Transactional(readOnly = true)
    public List<Contract> covering(String system) {
        return contracts("""
                where exists (select 1 from contract_systems l where l.contract_ref = c.reference and l.system_ref = :system)
                order by c.reference
                """).param("system", system).query(Contract.class).list();
    }

    /** The contracts with the supplier, by reference. */
    @Transactional(readOnly = true)
    public List<Contract> with(String supplier) {
        return contracts("where c.supplier_ref = :supplier order by c.reference")
                .param("supplier", supplier)
                .query(Contract.class)
                .list();
    }

    private JdbcClient.StatementSpec contracts(String which) {
        return jdbc.sql(CONTRACT + which).param("today", today());
    }
}
