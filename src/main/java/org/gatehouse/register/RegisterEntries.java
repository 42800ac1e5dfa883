package org.gatehouse.register;

import java.time.LocalDate;
import java.util.Map;
import org.gatehouse.audit.AuditedRows;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters records in the registers, each with its entry in the audit trail. The columns are those of the tables. */
@Component
class RegisterEntries {

    private final JdbcClient jdbc;
    private final AuditedRows rows;
    private final ApplicationEventPublisher events;

    RegisterEntries(JdbcClient jdbc, AuditedRows rows, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.events = events;
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from suppliers union all select 1 from systems)")
                .query(Boolean.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void addSupplier(String reference, Map<String, ?> columns) {
        jdbc.sql("""
                insert into suppliers (reference, name, company_number, charity_number, small_enterprise, voluntary_sector)
                values (:reference, :name, :company_number, :charity_number, :small_enterprise, :voluntary_sector)
                """).param("reference", reference).params(columns).update();
        events.publishEvent(new RegisterEntryAdded(reference, rows.read("suppliers", "reference", reference)));
    }

    /** With its first term. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addContract(String reference, Map<String, ?> columns) {
        jdbc.sql("""
                insert into contracts (reference, title, description, supplier_ref, service_area, kind, procurement_category,
                    cpv_code, cpv_label, process_type, review_on, value, irrecoverable_vat, notice_length, notice_unit,
                    signatory_id, owner_id)
                values (:reference, :title, :description, :supplier_ref, :service_area, :kind, :procurement_category,
                    :cpv_code, :cpv_label, :process_type, :review_on, :value, :irrecoverable_vat, :notice_length, :notice_unit,
                    :signatory_id, :owner_id)
                """).param("reference", reference).params(columns).update();
        jdbc.sql("insert into contract_terms (contract_ref, seq, starts_on, ends_on)"
                        + " values (:reference, 1, :starts_on, :ends_on)")
                .param("reference", reference)
                .params(columns)
                .update();
        events.publishEvent(new RegisterEntryAdded(
                reference, rows.readWith("contracts", "reference", reference, "contract_terms", "contract_ref")));
    }

    /** The next term of a contract. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addTerm(String reference, LocalDate startsOn, LocalDate endsOn) {
        jdbc.sql("""
                insert into contract_terms (contract_ref, seq, starts_on, ends_on)
                select :reference, max(seq) + 1, :starts, :ends from contract_terms where contract_ref = :reference
                """)
                .param("reference", reference)
                .param("starts", startsOn)
                .param("ends", endsOn)
                .update();
        events.publishEvent(new RegisterEntryAdded(
                reference, rows.readWith("contracts", "reference", reference, "contract_terms", "contract_ref")));
    }

    /** @param contract the contract that covers it, if any */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addSystem(String reference, @Nullable String contract, Map<String, ?> columns) {
        jdbc.sql("""
                insert into systems (reference, name, description, supplier_ref, service_area, business_function, hosting,
                    cloud_suitability, users, year_adopted, product_version, lifecycle_stage, time_assessment,
                    strategy_decision, api, open_api_docs, api_costs_extra, single_sign_on, personal_data, special_category,
                    dpia_ref, ropa_ref, criticality, annual_cost, technical_post, business_post, system_owner_id,
                    budget_holder_id, uses_ai, replaced_by, notes)
                values (:reference, :name, :description, :supplier_ref, :service_area, :business_function, :hosting,
                    :cloud_suitability, :users, :year_adopted, :product_version, :lifecycle_stage, :time_assessment,
                    :strategy_decision, :api, :open_api_docs, :api_costs_extra, :single_sign_on, :personal_data,
                    :special_category, :dpia_ref, :ropa_ref, :criticality, :annual_cost, :technical_post, :business_post,
                    :system_owner_id, :budget_holder_id, :uses_ai, :replaced_by, :notes)
                """).param("reference", reference).params(columns).update();
        if (contract != null) {
            jdbc.sql("insert into contract_systems (contract_ref, system_ref) values (:contract, :system)")
                    .param("contract", contract)
                    .param("system", reference)
                    .update();
        }
        events.publishEvent(new RegisterEntryAdded(
                reference, rows.readWith("systems", "reference", reference, "contract_systems", "system_ref")));
    }
}
