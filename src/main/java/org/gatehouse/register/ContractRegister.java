package org.gatehouse.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes contracts into the register when they come out of a procurement. */
@Service
public class ContractRegister {

    private final JdbcClient jdbc;
    private final RegisterEntries entries;

    ContractRegister(JdbcClient jdbc, RegisterEntries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    /**
     * A contract in place, with its first term, both days included.
     *
     * @param value pounds including VAT over the whole life
     * @param noticeMonths our notice period in calendar months; 0 where the contract has none
     */
    public record Entry(
            String reference,
            String title,
            String description,
            SupplierName supplier,
            String serviceArea,
            String cpvCodes,
            String processType,
            BigDecimal value,
            LocalDate startsOn,
            LocalDate endsOn,
            int noticeMonths,
            UUID signatory,
            UUID owner) {}

    /** A supplier as procurement names it; the company number may be empty. */
    public record SupplierName(String name, String companyNumber) {}

    @Transactional(readOnly = true)
    public boolean holds(String reference) {
        return jdbc.sql("select exists (select 1 from contracts where reference = ?)")
                .param(reference)
                .query(Boolean.class)
                .single();
    }

    /** In the transaction that puts the contract in place; a supplier not known yet is entered with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(Entry entry) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("title", entry.title());
        columns.put("description", entry.description());
        columns.put("supplier_ref", supplier(entry.supplier()));
        columns.put("service_area", entry.serviceArea());
        columns.put("kind", "single");
        columns.put("procurement_category", "Information communication technology");
        columns.put("cpv_code", entry.cpvCodes().isBlank() ? null : entry.cpvCodes());
        columns.put("cpv_label", null);
        columns.put("process_type", entry.processType());
        columns.put("review_on", null);
        columns.put("value", entry.value());
        columns.put("irrecoverable_vat", null);
        columns.put("notice_length", entry.noticeMonths() == 0 ? null : entry.noticeMonths());
        columns.put("notice_unit", entry.noticeMonths() == 0 ? null : NoticePeriod.Unit.MONTHS.name());
        columns.put("signatory_id", entry.signatory());
        columns.put("owner_id", entry.owner());
        columns.put("starts_on", entry.startsOn());
        columns.put("ends_on", entry.endsOn());
        entries.addContract(entry.reference(), columns);
    }

    private String supplier(SupplierName supplier) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('suppliers'))").query().singleRow();
        return jdbc.sql("select reference from suppliers where lower(name) = lower(?)")
                .param(supplier.name())
                .query(String.class)
                .optional()
                .orElseGet(() -> newSupplier(supplier));
    }

    private String newSupplier(SupplierName supplier) {
        String reference = jdbc.sql("""
                        select 'SUP-' || lpad((coalesce(max(substring(reference from '^SUP-(\\d+)$')::int), 0) + 1)::text, 3, '0')
                          from suppliers
                        """).query(String.class).single();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("name", supplier.name());
        columns.put("company_number", supplier.companyNumber().isBlank() ? null : supplier.companyNumber());
        columns.put("charity_number", null);
        columns.put("small_enterprise", false);
        columns.put("voluntary_sector", false);
        entries.addSupplier(reference, columns);
        return reference;
    }
}
