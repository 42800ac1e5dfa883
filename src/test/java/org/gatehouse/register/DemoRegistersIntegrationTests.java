package org.gatehouse.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gatehouse.access.NotFound;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemoRegistersIntegrationTests {

    private RegisterBench bench = new RegisterBench("2026-11-23");

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void entersEverySystemContractAndSupplierWithItsEntryInTheTrail() {
        load();

        assertThat(bench.count("systems")).isEqualTo(22);
        assertThat(bench.count("contracts")).isEqualTo(20);
        assertThat(bench.count("contract_terms")).isEqualTo(20);
        assertThat(bench.count("contract_systems")).isEqualTo(20);
        assertThat(bench.count("suppliers")).isEqualTo(9);
        assertThat(bench.published)
                .hasSize(51)
                .extracting(AuditedEvent::caseReference)
                .doesNotHaveDuplicates();
        AuditedRecord contract = bench.published.stream()
                .filter(event -> event.caseReference().equals("CT-1001"))
                .findFirst()
                .orElseThrow()
                .record();
        assertThat(contract.state().get("contract_terms")).asList().hasSize(1);
    }

    @Test
    void doublesNothingOnASecondStart() {
        load();
        load();

        assertThat(bench.count("systems")).isEqualTo(22);
        assertThat(bench.published).hasSize(51);
    }

    @Test
    void entersNothingWhereTheTrailCannotBeWritten() {
        bench.trailFails = true;

        assertThatThrownBy(this::load).hasMessageContaining("trail");
        assertThat(bench.count("suppliers")).isZero();
    }

    @Test
    void readsWhatTheListsSay() {
        load();
        CouncilSystem system = bench.get(Systems.class).get("SYS-001");

        assertThat(system.supplier()).isEqualTo("Alderney Software Ltd (fictional)");
        assertThat(system.lifecycleStage()).isEqualTo(LifecycleStage.PHASE_OUT);
        assertThat(system.annualCost()).isEqualByComparingTo("118000");
        assertThat(system.apiCostsExtra()).isTrue();
        assertThat(system.budgetHolder()).isNotNull();
        assertThat(bench.get(Systems.class).get("SYS-004").apiCostsExtra()).isNull();
        assertThat(bench.get(Systems.class).get("SYS-003").replacedByName()).isEqualTo("FixLine Repairs");
        assertThat(bench.get(Systems.class).get("SYS-017").supplier()).isNull();
        assertThat(bench.get(Contracts.class).covering("SYS-017")).isEmpty();
    }

    @Test
    void derivesTheNoticeDateFromTheEndOfTheTerm() {
        load();

        assertThat(contract("CT-1001").noticeBy()).isEqualTo("2026-03-31");
        assertThat(contract("CT-1001").warning(today())).isEqualTo("Notice date passed");
        assertThat(contract("CT-1013").noticeBy()).isEqualTo("2026-11-30");
        assertThat(contract("CT-1013").warning(today())).isEmpty();
    }

    @Test
    void movesEveryTermToToday() {
        bench.close();
        bench = new RegisterBench("2027-02-25");
        load();

        assertThat(contract("CT-1006").endsOn()).isEqualTo("2027-02-28");
        assertThat(contract("CT-1001").endsOn()).isEqualTo("2027-06-30");
        assertThat(contract("CT-1001").startsOn()).isEqualTo("2022-07-01");
        assertThat(bench.get(Systems.class).get("SYS-001").notes()).endsWith("2027-12");
    }

    @Test
    void countsFromTheTermThatBeganLast() {
        load();
        bench.owner()
                .sql("insert into contract_terms values ('CT-1002', 2, '2027-07-01', '2029-06-30'),"
                        + " ('CT-1003', 2, '2026-11-23', '2028-12-31')")
                .update();

        assertThat(contract("CT-1002").endsOn()).as("not begun").isEqualTo("2027-06-30");
        assertThat(contract("CT-1003").endsOn()).as("begins today").isEqualTo("2028-12-31");
        assertThat(contract("CT-1003").noticeBy()).isEqualTo("2028-09-30");
        assertThat(bench.get(Contracts.class).terms("CT-1003")).hasSize(2);
    }

    @Test
    void findsContractsThatEndSoon() {
        load();
        var soon = new Contracts.Search("", "", 3, ContractOrder.END);

        assertThat(bench.get(Contracts.class).find(soon))
                .extracting(Contract::reference)
                .containsExactly("CT-1006", "CT-1011", "CT-1003", "CT-1022", "CT-1009");
    }

    @Test
    void findsSystemsByWordsStageAndArea() {
        load();

        assertThat(found("housing tenancy", "", "")).containsExactly("SYS-001");
        assertThat(found("", "PHASE_OUT", "")).containsExactly("SYS-001", "SYS-004");
        assertThat(found("", "ACTIVE", "housing")).containsExactly("SYS-002");
        assertThat(found("", "NO_SUCH_STAGE", "")).isEmpty();
    }

    @Test
    void knowsNothingOfWhatIsNotThere() {
        assertThatThrownBy(() -> bench.get(Systems.class).get("SYS-999")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bench.get(Contracts.class).get("CT-9999")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bench.get(Suppliers.class).get("SUP-999")).isInstanceOf(NotFound.class);
    }

    private List<String> found(String q, String stage, String area) {
        return bench.get(Systems.class).find(new Systems.Search(q, stage, area, SystemOrder.NAME)).stream()
                .map(CouncilSystem::reference)
                .toList();
    }

    private Contract contract(String reference) {
        return bench.get(Contracts.class).get(reference);
    }

    private java.time.LocalDate today() {
        return bench.get(Contracts.class).today();
    }

    private void load() {
        bench.get(DemoRegisters.class).load();
    }
}
