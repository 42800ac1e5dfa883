package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.gatehouse.command.RunningDemonstration.Answer;
import org.junit.jupiter.api.Test;

/** A contract's renewal on the whole system: who may ask, the owner's review, and each thing that can become of it. */
class RenewalPathIntegrationTests {

    private final RunningDemonstration demo = RunningDemonstration.get();

    @Test
    void givesTheContractItsNextTerm() {
        String reference = asked("CT-1003");
        long before = terms("CT-1003");
        List<String> steps = demo.forwardToEnd(reference, "contracts");
        assertThat(steps)
                .startsWith("review-contract", "back-request", "triage-request")
                .contains("record-renewal");
        assertThat(terms("CT-1003")).isEqualTo(before + 1);
        assertThat(outcome(reference)).isEqualTo("EXTENDED");
    }

    @Test
    void startsALinkedProcurementWhereItIsReplaced() {
        String reference = asked("CT-1004");
        review(reference, "REPLACE");
        demo.forwardToEnd(reference, "contracts");
        assertThat(outcome(reference)).isEqualTo("REPLACED");
        String linked = demo.sql()
                .sql(
                        "select r.kind from linked_cases l join technology_requests r on r.reference = l.linked_ref where l.case_ref = ?")
                .param(reference)
                .query(String.class)
                .single();
        assertThat(linked).isEqualTo("PROCUREMENT");
        assertThat(terms("CT-1004")).isEqualTo(1);
    }

    @Test
    void letsTheContractEnd() {
        String reference = asked("CT-1005");
        review(reference, "DECOMMISSION");
        assertThat(demo.forwardToEnd(reference, "contracts"))
                .contains("end-contract")
                .doesNotContain("record-renewal");
        assertThat(outcome(reference)).isEqualTo("ENDED");
    }

    @Test
    void asksForTheReasonOfWhatTheOwnerRecommends() {
        String reference = asked("CT-1006");
        JsonNode task = ownersTask(reference);
        Answer refused =
                demo.complete(owner(reference), task, "RETAIN", "", RunningDemonstration.example(task, "RETAIN"));
        assertThat(refused.status()).isEqualTo(422);
    }

    @Test
    void isAskedForByContractManagerAndOwnerOnlyAndOnceAtATime() {
        ObjectNode answers = demo.example("contracts", "contract-renewal");
        Answer refused = demo.post("requester2", "/requests", Map.of("kind", "CONTRACT_RENEWAL", "answers", Map.of()));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().path("detail").asText()).contains("contract manager");

        asked("CT-1007");
        answers.put("contract", "CT-1007");
        String again = demo.post("contracts", "/requests", Map.of("kind", "CONTRACT_RENEWAL", "answers", answers))
                .body()
                .path("reference")
                .asText();
        Answer second = demo.post("contracts", "/requests/" + again + "/submission", Map.of());
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.body().toString()).contains("under way already");
    }

    @Test
    void letsNoOwnerVoteOnTheirContract() {
        String reference = asked("CT-1008");
        String staff = demo.sql()
                .sql(
                        "select p.staff_number from contracts c join people p on p.id = c.owner_id where c.reference = 'CT-1008'")
                .query(String.class)
                .single();
        assertThat(demo.bean(org.gatehouse.access.Cases.class)
                        .find(reference)
                        .orElseThrow()
                        .owners())
                .contains(staff);
    }

    private String asked(String contract) {
        ObjectNode answers = demo.example("contracts", "contract-renewal");
        answers.put("contract", contract);
        return demo.submitted("contracts", "CONTRACT_RENEWAL", answers);
    }

    private void review(String reference, String outcome) {
        JsonNode task = ownersTask(reference);
        Answer done = demo.complete(
                owner(reference),
                task,
                outcome,
                "Hardly anybody uses it.",
                RunningDemonstration.example(task, outcome));
        assertThat(done.status()).as("%s", done).isEqualTo(200);
    }

    private JsonNode ownersTask(String reference) {
        return demo.openTask(owner(reference), reference, "review-contract");
    }

    private String owner(String reference) {
        return demo.sql().sql("""
                select coalesce(p.username, 'contracts') from contract_renewals n
                join contracts c on c.reference = n.contract_ref left join people p on p.id = c.owner_id where n.case_ref = ?
                """).param(reference).query(String.class).single();
    }

    private long terms(String contract) {
        return demo.sql()
                .sql("select count(*) from contract_terms where contract_ref = ?")
                .param(contract)
                .query(Long.class)
                .single();
    }

    private String outcome(String reference) {
        return demo.sql()
                .sql("select outcome from contract_renewals where case_ref = ?")
                .param(reference)
                .query(String.class)
                .single();
    }
}
