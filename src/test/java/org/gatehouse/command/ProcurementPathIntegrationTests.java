package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.gatehouse.command.RunningDemonstration.Answer;
import org.junit.jupiter.api.Test;

/** A black-box walk of a procurement over HTTP: three gates, what procurement is told, and what no gate lets through. */
class ProcurementPathIntegrationTests {

    private final RunningDemonstration demo = RunningDemonstration.get();

    @Test
    void takesProcurementThroughThreeGates() {
        String reference = asked("requester");
        List<String> steps = demo.forwardToEnd(reference, "requester");
        assertThat(steps)
                .containsSubsequence(
                        "back-request",
                        "triage-request",
                        "propose-decision",
                        "go-to-market",
                        "check-published-wording",
                        "propose-award",
                        "review-wording",
                        "propose-decision",
                        "record-contract",
                        "accept-accountability");
        assertThat(demo.get("requester", "/requests/" + reference)
                        .body()
                        .path("status")
                        .asText())
                .isEqualTo("CLOSED");
        assertThat(decisions(reference).findValuesAsText("gate"))
                .containsExactlyInAnyOrder("GATE_1", "GATE_2", "GATE_3");
        assertThat(demo.sql()
                        .sql("""
                        select supplier.name from contracts
                        join suppliers supplier on supplier.reference = contracts.supplier_ref
                        join contract_terms term on term.contract_ref = contracts.reference
                        where contracts.reference = ?
                        """)
                        .param("CT-" + reference)
                        .query(String.class)
                        .list())
                .as("in the contract register")
                .containsExactly("Example Scheduling Limited");
    }

    @Test
    void restsOnTheWorkOfEveryGate() {
        String reference = asked("requester");
        demo.forwardToEnd(reference, "requester");
        JsonNode evidence = decisions(reference).path(0).path("evidence");
        assertThat(evidence.path("review-wording, gate 1, round 1").asText())
                .hasSize(64)
                .isNotEqualTo(evidence.path("review-wording, gate 2, round 1").asText());
        assertThat(evidence.path("accept-accountability, round 1").asText()).hasSize(64);

        String award = decisions(reference).findValuesAsText("number").get(1);
        assertThat(Visitor.signedIn(demo, "auditor").get("/decisions/" + award).body())
                .containsSubsequence("Wording", "mandatory requirements met", "Votes");
    }

    @Test
    void refusesReferenceOfAnotherContract() {
        String reference = asked("requester");
        JsonNode task = demo.forwardTo("record-contract", reference, "procurement");
        ObjectNode answers = RunningDemonstration.example(task, "DONE")
                .<ObjectNode>deepCopy()
                .put("contractReference", "CT-1001");
        Answer refused = demo.complete("procurement", task, "DONE", "", answers);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").path(0).path("pointer").asText())
                .isEqualTo("/answers/contractReference");
    }

    @Test
    void tellsProcurementAtEveryPoint() {
        String reference = asked("requester");
        demo.forwardToEnd(reference, "requester");
        assertThat(told("procurement", reference))
                .contains("procurement-informed", "task-opened")
                .filteredOn("decision-recorded"::equals)
                .as("gates 1, 2 and 3")
                .hasSize(3);
    }

    @Test
    void sendsDocumentBackThatLostMandatoryClause() {
        String reference = asked("requester");
        JsonNode task = demo.forwardTo("go-to-market", reference, "procurement");
        ObjectNode cut = RunningDemonstration.example(task, "DONE").deepCopy();
        cut.put("documentText", "The Supplier shall provide a service with which tenants book repair visits.");
        assertThat(demo.complete("procurement", task, "DONE", "", cut).status()).isEqualTo(200);

        JsonNode check = demo.openTask("architect", reference, "check-published-wording");
        JsonNode found = check.path("outcomes").path(0).path("example");
        assertThat(check.path("outcomes").path(0).path("id").asText()).isEqualTo("SEND_BACK");
        Answer passed = demo.complete("architect", check, "PASS", "Good enough.", found);
        assertThat(passed.status()).as("%s", passed).isEqualTo(422);
        String reason = "All clauses are gone, EXIT-02 among them.";
        assertThat(demo.complete("architect", check, "SEND_BACK", reason, found).status())
                .isEqualTo(200);
        JsonNode again = demo.forwardTo("go-to-market", reference, "procurement");
        assertThat(again.path("mayComplete").asBoolean()).isTrue();
        assertThat(Visitor.signedIn(demo, "procurement")
                        .get("/tasks/" + again.path("id").asText())
                        .body())
                .containsSubsequence("<main", "sent this back (Check what was published)", reason, "Your answers");
        assertThat(told("procurement", reference)).contains("published-wording-rejected");
    }

    @Test
    void awardsNothingWhileImpactAssessmentIsUnsigned() {
        ObjectNode answers = demo.example("requester", "procurement");
        answers.put("specialCategory", "yes");
        answers.put("userCount", 240000);
        String reference = demo.submitted("requester", "PROCUREMENT", answers);
        JsonNode risk = demo.forwardTo("accept-residual-risk", reference, "sponsor");
        assertThat(demo.complete("sponsor", risk, "REFUSE", "Too great.", RunningDemonstration.example(risk, "REFUSE"))
                        .status())
                .isEqualTo(200);

        JsonNode task = demo.forwardTo("propose-decision", reference, "chair");
        assertThat(task.path("outcomes").path(0).path("id").asText()).isEqualTo("RETURNED");
        Answer approved =
                demo.complete("chair", task, "APPROVED", "We need it.", RunningDemonstration.example(task, "APPROVED"));
        assertThat(approved.status()).isEqualTo(409);
        assertThat(approved.body().path("detail").asText()).contains("data protection impact assessment");
        assertThat(demo.forward(reference)).isEqualTo("propose-decision");
        demo.forwardTo("propose-award", reference, "procurement");
        assertThat(decisions(reference).findValuesAsText("outcome")).contains("RETURNED");
    }

    @Test
    void asksForAnotherPersonWhereOneDeclinesAccountability() {
        String reference = asked("requester");
        JsonNode task = demo.forwardTo("accept-accountability", reference, "sponsor");
        assertThat(demo.complete(
                                "sponsor",
                                task,
                                "DECLINE",
                                "I am leaving.",
                                RunningDemonstration.example(task, "DECLINE"))
                        .status())
                .isEqualTo(200);
        while (demo.openTask("procurement", reference, "record-contract").isMissingNode()) {
            assertThat(demo.forward(reference)).isEqualTo("accept-accountability");
        }
        assertThat(decisions(reference).findValuesAsText("gate")).doesNotContain("GATE_3");
        demo.forwardToEnd(reference, "requester");
        assertThat(decisions(reference).findValuesAsText("gate")).contains("GATE_3");
    }

    @Test
    void closesWithoutContractWhereProcurementGivesUp() {
        String reference = asked("requester");
        JsonNode task = demo.forwardTo("propose-award", reference, "procurement");
        assertThat(demo.complete("procurement", task, "ABANDON", "", JsonNodeFactory.instance.objectNode())
                        .status())
                .as("a reason is asked for")
                .isEqualTo(422);
        Answer abandoned = demo.complete(
                "procurement", task, "ABANDON", "No offer was good enough.", JsonNodeFactory.instance.objectNode());
        assertThat(abandoned.status()).as("%s", abandoned).isEqualTo(200);
        assertThat(demo.get("requester", "/requests/" + reference)
                        .body()
                        .path("finished")
                        .asBoolean())
                .isTrue();
        assertThat(decisions(reference).findValuesAsText("gate")).containsExactly("GATE_1");
    }

    @Test
    void letsNobodyDecideAtEitherGateWhatTheyAskedFor() {
        String reference = asked("chair");
        JsonNode task = demo.forwardTo("propose-decision", reference, "chair");
        assertThat(task.path("mayComplete").asBoolean()).isFalse();
        assertThat(demo.complete(
                                "chair",
                                task,
                                task.path("outcomes").path(0).path("id").asText(),
                                "I want it.",
                                task.path("outcomes").path(0).path("example"))
                        .status())
                .isEqualTo(403);
        assertThat(demo.openTask("member3", reference).path("mayComplete").asBoolean())
                .as("the deputy may")
                .isTrue();
    }

    private String asked(String who) {
        return demo.submitted(who, "PROCUREMENT", demo.example(who, "procurement"));
    }

    private JsonNode decisions(String reference) {
        return demo.get("auditor", "/decisions?request=" + reference).body().path("items");
    }

    private List<String> told(String who, String reference) {
        return demo.sql()
                .sql("select template from outbox where recipient = ? and case_ref = ? order by created_at")
                .params(who + "@fenbridge.example", reference)
                .query(String.class)
                .list();
    }
}
