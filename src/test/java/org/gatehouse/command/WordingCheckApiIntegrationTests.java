package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.gatehouse.command.RunningDemonstration.Answer;
import org.junit.jupiter.api.Test;

/** The wording check as other programs ask for it; everybody with an account may. */
class WordingCheckApiIntegrationTests {

    private static final String TEXT = """
            The Supplier shall not charge for use of the API, per call or per integration.

            All data held in the System belongs to the Council.
            """;
    private static final String WELSH =
            "Rhaid i’r cyflenwr ddarparu copi llawn o holl ddata’r cyngor mewn fformat agored, heb"
                    + " godi tâl, bob tro y bydd y cyngor yn gofyn amdano, a rhaid iddo ddileu pob copi sydd ganddo ar ddiwedd y"
                    + " contract ac anfon tystysgrif at y cyngor.";

    private final RunningDemonstration demo = RunningDemonstration.get();

    @Test
    void listsEveryRequirementWithItsEvidenceAndClause() {
        Answer answer = pasted("tender", TEXT);

        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.body().path("inEnglish").asBoolean()).isTrue();
        assertThat(answer.body().path("requirements"))
                .hasSize(53)
                .allSatisfy(each -> assertThat(each.path("clause").asText()).isNotBlank());
        JsonNode free = requirement(answer, "API-04");
        assertThat(free.path("result").asText()).isEqualTo("MET");
        assertThat(free.path("level").asText()).isEqualTo("M");
        JsonNode evidence = free.path("evidence").path(0);
        assertThat(evidence.path("page").asInt()).isEqualTo(1);
        assertThat(TEXT.substring(
                        evidence.path("start").asInt(), evidence.path("end").asInt()))
                .isEqualTo(evidence.path("text").asText())
                .startsWith("The Supplier shall not charge");
        assertThat(requirement(answer, "SEC-03").path("result").asText()).isEqualTo("MISSING");
        assertThat(requirement(answer, "SEC-03").path("evidence")).isEmpty();
    }

    @Test
    void readsAFileAsItReadsWhatIsPasted() {
        Answer file = new Uploads(demo)
                .upload("requester", "/wording-checks?mode=TENDER", "text.txt", TEXT.getBytes(StandardCharsets.UTF_8));

        assertThat(file.status()).as("%s", file).isEqualTo(200);
        assertThat(results(file)).isEqualTo(results(pasted("TENDER", TEXT)));
    }

    @Test
    void saysWhatToSendWhereSomethingIsMissing() {
        Answer answer = pasted("BOTH", " ");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().toString())
                .contains("/text", "Give the text to check.", "/mode", "Say whose text it is: TENDER or SUPPLIER.");
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        Answer empty = new Uploads(demo).upload("requester", "/wording-checks?mode=TENDER", "empty.pdf", new byte[0]);

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body().path("detail").asText())
                .isEqualTo("“empty.pdf” is empty. Choose the file that has the text in it.");
    }

    @Test
    void saysThatATextIsNotInEnglish() {
        Answer answer = pasted("TENDER", WELSH);

        assertThat(answer.body().path("inEnglish").asBoolean(true)).isFalse();
        assertThat(results(answer)).containsOnly("MISSING");
    }

    private Answer pasted(String mode, String text) {
        return demo.post("requester", "/wording-checks", Map.of("mode", mode, "text", text));
    }

    private static JsonNode requirement(Answer answer, String id) {
        return StreamSupport.stream(answer.body().path("requirements").spliterator(), false)
                .filter(each -> each.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> results(Answer answer) {
        return StreamSupport.stream(answer.body().path("requirements").spliterator(), false)
                .map(each -> each.path("result").asText())
                .toList();
    }
}
