package org.gatehouse.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What one member decides and what is put to the vote is asked in the same words; only a vote may waive. */
class ProposalFormTests {

    @Test
    void asksTheSameAsTheDecisionBesidesWaivers() throws IOException {
        Map<String, JsonNode> decided = questions("decide-request");
        Map<String, JsonNode> proposed = questions("propose-decision");

        assertThat(decided).isNotEmpty().doesNotContainKey("waivers");
        assertThat(proposed.remove("waivers")).isNotNull();
        assertThat(proposed).isEqualTo(decided);
        assertThat(proposed.keySet()).as("in the same order").containsExactlyElementsOf(decided.keySet());
    }

    @Test
    void offersWhatConditionsHoldUpAsTheRegisterKnowsIt() throws IOException {
        JsonNode rows = questions("decide-request").get("conditions").path("components");
        assertThat(rows.get(3).path("key").asText()).isEqualTo("blocks");
        assertThat(rows.get(3).path("values").findValuesAsText("value"))
                .containsExactly("NOTHING", "FULFILMENT", "GATE_2", "GATE_3", "RENEWAL")
                .allMatch(value -> Blocks.named(value).isPresent());
    }

    private static Map<String, JsonNode> questions(String form) throws IOException {
        Map<String, JsonNode> questions = new LinkedHashMap<>();
        new ObjectMapper()
                .readTree(Path.of("forms", form + ".form").toFile())
                .at("/components/0/components/0/components")
                .forEach(question -> questions.put(question.path("key").asText(), question));
        return questions;
    }
}
