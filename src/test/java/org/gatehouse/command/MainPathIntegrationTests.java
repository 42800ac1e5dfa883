package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.gatehouse.command.RunningDemonstration.Answer;
import org.junit.jupiter.api.Test;

/** A black-box walk over HTTP: ask, back, triage, review, decide, fulfil; and what is refused on the way. */
class MainPathIntegrationTests {

    private final RunningDemonstration demo = RunningDemonstration.get();

    @Test
    void takesRequestFromDraftToClosure() {
        String reference = demo.submitted("requester", demo.example("requester"));
        List<String> steps = demo.forwardToEnd(reference, "requester");
        assertThat(steps).startsWith("back-request", "triage-request").endsWith("decide-request", "fulfil-request");
        assertThat(steps.subList(2, steps.size() - 2))
                .as("side by side, each once")
                .containsExactlyInAnyOrder(
                        "review-requirements", "review-security", "screen-dpia", "advise-technically");
        JsonNode request = demo.get("requester", "/requests/" + reference).body();
        assertThat(request.path("status").asText()).isEqualTo("CLOSED");
        assertThat(request.path("waitingFor").asText()).isEqualTo("NOBODY");
        String number = request.path("decisions").path(0).asText();
        assertThat(number).matches("TDA-\\d{4}-\\d{4}");
        JsonNode decision = demo.get("auditor", "/decisions/" + number).body();
        assertThat(decision.path("outcome").asText()).isEqualTo("APPROVED");
        assertThat(decision.path("evidence").path("answers").asText()).hasSize(64);
    }

    @Test
    void writesTrailAndMailsWithTheAct() {
        String reference = demo.submitted("requester", demo.example("requester"));
        demo.forwardTo("fulfil-request", reference, "ict");
        List<String> types = demo.sql()
                .sql(
                        "select convert_from(entry, 'UTF8')::jsonb ->> 'type' from audit.event where stream = ? order by stream_seq")
                .param(reference)
                .query(String.class)
                .list();
        assertThat(types).contains("RequestSubmitted", "TaskCompleted", "ReviewRecorded", "DecisionRecorded");
        List<String> told = demo.sql()
                .sql("select template from outbox where case_ref = ?")
                .param(reference)
                .query(String.class)
                .list();
        assertThat(told).contains("request-received", "task-opened", "decision-recorded");
    }

    @Test
    void chainsEachCasesEntriesByTheirHashes() {
        String reference = demo.submitted("requester", demo.example("requester"));
        demo.forward(reference);
        long broken = demo.sql().sql("""
                select count(*) from (
                    select convert_from(entry, 'UTF8')::jsonb ->> 'prev' as prev,
                        encode(lag(leaf_hash) over (order by stream_seq), 'hex') as hash,
                        leaf_hash = sha256('\\x00'::bytea || entry) as whole
                    from audit.event where stream = ?) chain
                where prev is distinct from hash or not whole
                """).param(reference).query(Long.class).single();
        assertThat(broken).isZero();
        assertThatThrownBy(() -> demo.sql()
                        .sql("update audit.event set entry = entry where stream = ?")
                        .param(reference)
                        .update())
                .hasMessageContaining("audit");
    }

    @Test
    void refusesDecisionByTheOneWhoAsked() {
        String reference = demo.submitted("member1", demo.example("member1"));
        JsonNode task = demo.forwardTo("decide-request", reference, "member1");
        assertThat(task.path("mayComplete").asBoolean()).isFalse();
        JsonNode way = task.path("outcomes").path(0);
        Answer refused = demo.complete("member1", task, "APPROVED", "I want it.", way.path("example"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().path("detail").asText()).contains("decide");
        assertThat(demo.get("member1", "/requests/" + reference).body().path("decisions"))
                .isEmpty();
        assertThat(demo.openTask("member2", reference).path("state").asText()).isEqualTo("OPEN");
    }

    @Test
    void refusesTaskThatIsAlreadyCompleted() {
        String reference = demo.submitted("requester", demo.example("requester"));
        JsonNode task = demo.openTask("sponsor", reference);
        JsonNode way = task.path("outcomes").path(0);
        assertThat(demo.complete("sponsor", task, "BACK", "", way.path("example"))
                        .status())
                .isEqualTo(200);
        assertThat(demo.complete("sponsor", task, "BACK", "", way.path("example"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void leavesEverythingAsItWasWhenAnswersAreNotValid() {
        String reference = demo.submitted("requester", demo.example("requester"));
        JsonNode task = demo.openTask("sponsor", reference);
        ObjectNode answers = task.path("outcomes").path(0).path("example").deepCopy();
        answers.put("nobodyAsked", "this");
        long before = trailLength(reference);
        Answer refused = demo.complete("sponsor", task, "BACK", "", answers);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").path(0).path("pointer").asText())
                .isEqualTo("/answers/nobodyAsked");
        assertThat(trailLength(reference)).isEqualTo(before);
        assertThat(demo.openTask("sponsor", reference).path("state").asText()).isEqualTo("OPEN");
    }

    @Test
    void asksTheRequesterAndGoesOn() {
        String reference = demo.submitted("requester", demo.example("requester"));
        JsonNode review = demo.forwardTo("review-requirements", reference, "requirements");
        JsonNode found = review.path("outcomes").path(0).path("example");
        assertThat(demo.complete("requirements", review, "ASK", "Who are the users?", found)
                        .status())
                .isEqualTo(200);
        assertThat(demo.get("requester", "/requests/" + reference)
                        .body()
                        .path("status")
                        .asText())
                .isEqualTo("WITH_REQUESTER");
        JsonNode questions = demo.openTask("requester", reference, "answer-questions");
        JsonNode way = questions.path("outcomes").path(0);
        assertThat(demo.complete("requester", questions, way.path("id").asText(), "They are.", way.path("example"))
                        .status())
                .isEqualTo(200);
        assertThat(demo.openTask("requirements", reference, "review-requirements")
                        .path("mayComplete")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void returnsForMoreWorkAndComesBack() {
        String reference = demo.submitted("requester", demo.example("requester"));
        JsonNode task = demo.forwardTo("decide-request", reference, "chair");
        Answer done = demo.complete(
                "member2", task, "RETURNED", "Costs are missing.", RunningDemonstration.example(task, "RETURNED"));
        assertThat(done.status()).isEqualTo(200);
        assertThat(demo.forward(reference)).isEqualTo("rework-request");
        demo.forwardTo("decide-request", reference, "chair");
        demo.forward(reference);
        assertThat(demo.get("requester", "/requests/" + reference).body().path("decisions"))
                .hasSize(2);
    }

    @Test
    void withdrawsUntilTheDecision() {
        String reference = demo.submitted("requester", demo.example("requester"));
        demo.forwardTo("review-requirements", reference, "requirements");
        assertThat(demo.post("requester", "/requests/" + reference + "/withdrawal", Map.of())
                        .status())
                .isEqualTo(200);
        JsonNode request = demo.get("requester", "/requests/" + reference).body();
        assertThat(request.path("status").asText()).isEqualTo("WITHDRAWN");
        assertThat(request.path("with")).isEmpty();

        String approved = demo.submitted("requester", demo.example("requester"));
        demo.forwardTo("fulfil-request", approved, "ict");
        assertThat(demo.post("requester", "/requests/" + approved + "/withdrawal", Map.of())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void hidesOtherAreasRequestsAsIfTheyDidNotExist() {
        String reference = demo.submitted("requester", demo.example("requester"));
        Answer hidden = demo.get("requester2", "/requests/" + reference);
        Answer unknown = demo.get("requester2", "/requests/TR-1999-0001");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body().path("title")).isEqualTo(unknown.body().path("title"));
        assertThat(demo.get("admin", "/requests/" + reference).status()).isEqualTo(404);
    }

    @Test
    void makesOneRequestOfTwoWithTheSameKey() {
        Map<String, Object> body = Map.of("kind", "SYSTEM_OR_LICENCE", "answers", demo.example("requester"));
        String first = once(body).body().path("reference").asText();
        assertThat(once(body).body().path("reference").asText()).isEqualTo(first);
        assertThat(once(Map.of("kind", "SYSTEM_OR_LICENCE", "answers", Map.of("title", "Other")))
                        .status())
                .isEqualTo(422);
    }

    private Answer once(Map<String, ?> body) {
        return demo.send("requester", "POST", "/requests", body, "Idempotency-Key", "notice-1");
    }

    @Test
    void showsWhatWasTypedAsItWasTyped() {
        ObjectNode answers = demo.example("requester");
        answers.put("title", "Total ${7*7} and #{8*8}");
        String reference = demo.submitted("requester", answers);
        assertThat(demo.get("requester", "/requests/" + reference)
                        .body()
                        .path("title")
                        .asText())
                .isEqualTo("Total ${7*7} and #{8*8}");
    }

    @Test
    void namesTheReadersChoicesInTheSchema() {
        JsonNode properties = demo.get("requester2", "/forms/procurement")
                .body()
                .path("schema")
                .path("properties");
        assertThat(properties.path("serviceArea").path("enum"))
                .extracting(JsonNode::asText)
                .containsExactly("planning");
        assertThat(properties.path("sponsor").path("enum"))
                .extracting(JsonNode::asText)
                .contains("sponsor")
                .doesNotContain("requester");
    }

    private long trailLength(String reference) {
        return demo.sql()
                .sql("select count(*) from audit.event where stream = ?")
                .param(reference)
                .query(Long.class)
                .single();
    }
}
