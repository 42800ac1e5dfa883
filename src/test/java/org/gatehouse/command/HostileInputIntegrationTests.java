package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.Map;
import org.gatehouse.command.RunningDemonstration.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody should send: it is answered as the contract says, and never with an error of ours. */
class HostileInputIntegrationTests {

    private static final String EXPRESSIONS =
            "${7*7} #{7*7} __${7*7}__ [[${7*7}]] <script>alert(1)</script> =1+1 '\"`;-- %s {title}";

    private final RunningDemonstration demo = RunningDemonstration.get();

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "1E+2147483647", "\"NaN\"", "\"1e400\"", "[[1]]", "true"})
    void refusesNumbersThatAreNone(String written) {
        assertThat(pointers(drafted("userCount", raw(written)))).containsExactly("/answers/userCount");
        assertThat(pointers(drafted("oneOffCost", raw(written)))).containsExactly("/answers/oneOffCost");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000b", "a\u007fb", "a\u0085b", "a\r\nBcc: x@example.com", "a\u2028b", "a\nb", "\u001b[2J"})
    void refusesTitlesThatBreakTheLineOrCannotBeKept(String title) {
        assertThat(pointers(drafted("title", title))).containsExactly("/answers/title");
    }

    @Test
    void takesMarksThatCannotBeSeenForNoAnswer() {
        ObjectNode answers = demo.example("requester").put("title", "\ufeff\u200b \u00a0\u2060");
        Answer draft = demo.post("requester", "/requests", Map.of("kind", "SYSTEM_OR_LICENCE", "answers", answers));
        assertThat(draft.body().path("title").asText()).isEqualTo("Untitled request");
        String submission = "/requests/" + draft.body().path("reference").asText() + "/submission";
        assertThat(pointers(demo.post("requester", submission, Map.of()))).containsExactly("/answers/title");
    }

    @Test
    void givesExpressionsBackAsTheyWereWritten() {
        ObjectNode answers = demo.example("requester").put("title", EXPRESSIONS);
        String reference = demo.submitted("requester", answers);
        JsonNode task = demo.openTask("sponsor", reference, "back-request");
        assertThat(demo.complete(
                                "sponsor",
                                task,
                                task.path("outcomes").path(0).path("id").asText(),
                                EXPRESSIONS,
                                task.path("outcomes").path(0).path("example"))
                        .status())
                .isEqualTo(200);
        assertThat(demo.get("requester", "/requests/" + reference)
                        .body()
                        .path("title")
                        .asText())
                .isEqualTo(EXPRESSIONS);
        assertThat(demo.sql()
                        .sql("select reason from tasks where id = ?")
                        .param(task.path("id").asText())
                        .query(String.class)
                        .single())
                .isEqualTo(EXPRESSIONS);
        assertThat(demo.sql()
                        .sql("select body from outbox where case_ref = ?")
                        .param(reference)
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(body -> assertThat(body).contains(EXPRESSIONS));
    }

    /** Kept, a half would come back as a question mark. */
    @Test
    void refusesHalvesOfCharacters() {
        assertThat(pointers(drafted("title", raw("\"a\\ud800b\"")))).containsExactly("/answers/title");
    }

    @Test
    void refusesReasonsThatCannotBeKept() {
        refusesReason("a\u0000b");
    }

    @Test
    void refusesReasonsWithoutEnd() {
        refusesReason("x".repeat(10_001));
    }

    private void refusesReason(String reason) {
        JsonNode task =
                demo.openTask("sponsor", demo.submitted("requester", demo.example("requester")), "back-request");
        JsonNode way = task.path("outcomes").path(0);
        Answer refused = demo.complete("sponsor", task, way.path("id").asText(), reason, way.path("example"));
        assertThat(pointers(refused)).containsExactly("/reason");
        assertThat(demo.get("sponsor", "/tasks/" + task.path("id").asText())
                        .body()
                        .path("state")
                        .asText())
                .isEqualTo("OPEN");
    }

    @Test
    void keepsWhyTaskWentToSomebodyElse() {
        String reference = demo.submitted("requester", demo.example("requester"));
        JsonNode task = demo.forwardTo("decide-request", reference, "chair");
        String path = "/tasks/" + task.path("id").asText();
        Map<String, String> unseen = Map.of("to", "member1", "reason", "\u200b");
        assertThat(pointers(demo.post("coordinator", path + "/reassignment", unseen)))
                .containsExactly("/reason");
        Map<String, String> given = Map.of("to", "member1", "reason", "The chair is on leave.");
        assertThat(demo.post("coordinator", path + "/reassignment", given).status())
                .isEqualTo(200);
        assertThat(demo.get("member1", path).body().path("why").asText())
                .contains(task.path("why").asText())
                .endsWith("The chair is on leave.");
    }

    @ParameterizedTest
    @CsvSource({
        "requester,/requests?cursor=x%00",
        "coordinator,/tasks?limit=x",
        "auditor,/audit/events?from=0000-00-00",
        "auditor,/audit/events?cursor=x"
    })
    void refusesQuestionsThatCannotBeRead(String who, String path) {
        assertThat(demo.get(who, path).status()).isEqualTo(400);
    }

    /** What nobody can type is left out of a filter, as space is. */
    @ParameterizedTest
    @CsvSource({"coordinator,/tasks?request=", "chair,/decisions?q=", "auditor,/audit/events?case="})
    void readsFiltersWithoutWhatNobodyCanType(String who, String path) {
        Answer without = demo.get(who, path + "housing");
        Answer with = demo.get(who, path + "%00housing%00");
        assertThat(with.status()).isEqualTo(without.status()).isEqualTo(200);
        assertThat(with.body()).isEqualTo(without.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nope", "%3Cscript%3E", "%24%7B7*7%7D", "'", "00000000-0000-0000-0000-000000000000"})
    void knowsNothingUnderOtherIds(String id) {
        for (String path : List.of("/requests/" + id, "/tasks/" + id, "/decisions/" + id, "/documents/" + id)) {
            assertThat(demo.get("coordinator", path).status()).as(path).isEqualTo(404);
        }
        assertThat(demo.post("coordinator", "/tasks/" + id + "/completion", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(demo.post("coordinator", "/requests/" + id + "/withdrawal", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void saysThatBodiesAreTooLarge() {
        assertThat(drafted("title", "x".repeat(11 << 20)).status()).isEqualTo(413);
        assertThat(drafted("title", raw("[".repeat(2000) + "]".repeat(2000))).status())
                .isEqualTo(413);
        assertThat(drafted("title", "x".repeat(2 << 20)).status()).isEqualTo(422);
    }

    private Answer drafted(String key, Object value) {
        ObjectNode answers = demo.example("requester");
        if (value instanceof RawValue written) {
            answers.putRawValue(key, written);
        } else {
            answers.put(key, value.toString());
        }
        return demo.post("requester", "/requests", Map.of("kind", "SYSTEM_OR_LICENCE", "answers", answers));
    }

    private static RawValue raw(String written) {
        return new RawValue(written);
    }

    private static List<String> pointers(Answer refused) {
        assertThat(refused.status()).as("%s", refused).isEqualTo(422);
        return refused.body().path("errors").findValuesAsText("pointer");
    }
}
