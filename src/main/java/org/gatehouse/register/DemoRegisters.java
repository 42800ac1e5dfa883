package org.gatehouse.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gatehouse.register.DemoFile.Line;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The systems, contracts and suppliers of the demonstration council; exists in demonstration mode only. */
@Service
@Profile("demo")
public class DemoRegisters {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String IN_HOUSE = "In-house";

    private final RegisterEntries entries;
    private final DemoAreas areas;
    private final Clock clock;

    DemoRegisters(RegisterEntries entries, DemoAreas areas, Clock clock) {
        this.entries = entries;
        this.areas = areas;
        this.clock = clock;
    }

    /** Fills registers that are empty; otherwise does nothing. The demonstration's people must be there already. */
    @Transactional
    public void load() {
        if (!entries.isEmpty()) {
            return;
        }
        var dates = DemoDates.on(LocalDate.ofInstant(clock.instant(), LONDON));
        List<Line> systems = DemoFile.lines("demo-systems.csv");
        List<Line> contracts = DemoFile.lines("demo-contracts-lga.csv");
        areas.prepare(systems);
        Map<String, String> suppliers = addSuppliers(contracts);
        Map<String, Line> covered = systems.stream()
                .filter(line -> !line.text("contract_ref").isEmpty())
                .collect(Collectors.toMap(line -> line.text("contract_ref"), Function.identity()));
        contracts.forEach(line -> entries.addContract(
                line.text("ContractReference"),
                contract(line, Objects.requireNonNull(covered.get(line.text("ContractReference"))), suppliers, dates)));
        systems.forEach(line -> entries.addSystem(
                line.text("system_id"), line.optional("contract_ref"), system(line, suppliers, dates)));
    }

    /** @return the reference of each supplier by its short name, as the list of systems has it */
    private Map<String, String> addSuppliers(List<Line> contracts) {
        Map<String, String> references = new HashMap<>();
        for (Line line : contracts) {
            String name = line.text("SupplierName");
            if (!references.containsKey(shortName(name))) {
                String reference = "SUP-%03d".formatted(references.size() + 1);
                references.put(shortName(name), reference);
                entries.addSupplier(reference, supplier(line));
            }
        }
        return references;
    }

    private static String shortName(String name) {
        return name.replace(" (fictional)", "").replace(" Ltd", "");
    }

    private static Map<String, Object> supplier(Line line) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("name", line.text("SupplierName"));
        columns.put("company_number", line.optional("CompaniesHouseRegistrationNumber"));
        columns.put("charity_number", line.optional("CharityCommissionNumber"));
        columns.put("small_enterprise", line.yes("SMESupplier"));
        columns.put("voluntary_sector", line.yes("VCSESupplier"));
        return columns;
    }

    /** @param system the list of systems, not of contracts, has the notice period */
    private Map<String, Object> contract(Line line, Line system, Map<String, String> suppliers, DemoDates dates) {
        String area = line.text("OrganisationalUnit");
        Map<String, Object> columns = new HashMap<>();
        columns.put("title", line.text("ContractTitle"));
        columns.put("description", line.text("Description"));
        columns.put("supplier_ref", suppliers.get(shortName(line.text("SupplierName"))));
        columns.put("service_area", areas.code(area));
        columns.put("kind", line.text("ContractType"));
        columns.put("procurement_category", line.text("ProcurementCategory"));
        columns.put("cpv_code", line.optional("CPVCode"));
        columns.put("cpv_label", line.optional("CPVLabel"));
        columns.put("process_type", line.text("ProcessType"));
        columns.put("review_on", dates.day(line.text("ReviewDate")));
        columns.put("starts_on", dates.day(line.text("StartDate")));
        columns.put("ends_on", dates.day(line.text("EndDate")));
        columns.put("value", line.amount("ContractValue"));
        columns.put("irrecoverable_vat", line.amount("IrrecoverableVAT"));
        columns.put("notice_length", system.number("notice_months"));
        columns.put("notice_unit", NoticePeriod.Unit.MONTHS.name());
        columns.put("signatory_id", areas.accountable(area, "contract_signatory"));
        columns.put("owner_id", areas.accountable(area, "contract_owner"));
        return columns;
    }

    private Map<String, Object> system(Line line, Map<String, String> suppliers, DemoDates dates) {
        String vendor = line.text("vendor");
        String area = line.text("service_area");
        Map<String, Object> columns = new HashMap<>();
        columns.put("name", line.text("name"));
        columns.put("description", line.text("description"));
        columns.put("supplier_ref", vendor.equals(IN_HOUSE) ? null : suppliers.get(vendor));
        columns.put("service_area", areas.code(area));
        columns.put("business_function", line.text("business_function"));
        columns.put("hosting", line.text("hosting"));
        columns.put("cloud_suitability", line.text("cloud_suitability"));
        columns.put("users", line.number("users"));
        columns.put("year_adopted", line.number("year_adopted"));
        columns.put("product_version", line.optional("version"));
        columns.put("lifecycle_stage", line.code("lifecycle_stage"));
        columns.put("time_assessment", line.code("time_assessment"));
        columns.put("strategy_decision", line.code("strategy_decision"));
        columns.put("criticality", line.code("criticality"));
        columns.put("annual_cost", line.amount("annual_cost_gbp"));
        columns.put("technical_post", line.optional("technical_owner"));
        columns.put("business_post", line.optional("business_owner"));
        columns.put("system_owner_id", areas.accountable(area, "system_owner"));
        columns.put("budget_holder_id", areas.accountable(area, "budget_holder"));
        columns.put("replaced_by", line.optional("replaced_by"));
        columns.put("notes", dates.text(line.text("notes")));
        columns.putAll(interfacesAndData(line));
        return columns;
    }

    private static Map<String, Object> interfacesAndData(Line line) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("api", line.code("api_available"));
        columns.put("open_api_docs", line.yes("open_api_docs"));
        columns.put("api_costs_extra", line.text("api_cost_extra").equals("n/a") ? null : line.yes("api_cost_extra"));
        columns.put("single_sign_on", line.yes("sso"));
        columns.put("personal_data", line.yes("holds_personal_data"));
        columns.put("special_category", line.yes("special_category"));
        columns.put("dpia_ref", line.optional("dpia_ref"));
        columns.put("ropa_ref", line.optional("ropa_ref"));
        columns.put("uses_ai", line.yes("uses_ai"));
        return columns;
    }
}
