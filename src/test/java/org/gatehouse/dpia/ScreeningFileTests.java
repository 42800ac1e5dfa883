package org.gatehouse.dpia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The council's own file is read as it is, and a broken one is refused with the part that is wrong. */
class ScreeningFileTests {

    private static final Path FILE = Path.of("policy", "dpia-screening.json");

    @Test
    void readsTheQuestionsOfTheCouncil() {
        DpiaQuestions questions = new DpiaQuestions(new ObjectMapper());

        assertThat(questions.version()).isEqualTo("1.0");
        assertThat(questions.sha256()).matches("[0-9a-f]{64}");
        assertThat(questions.all())
                .extracting(ScreeningQuestion::id)
                .hasSize(24)
                .contains("P0", "A1", "I10", "W9", "X1");
        assertThat(questions.all().get(1).criteria()).containsExactlyInAnyOrder("evaluation", "automated_decision");
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": \"A2\"|\"id\": \"A1\"|A1: another question has the same id",
                "\"effect\": \"COUNTS\"|\"effect\": \"COUNT\"|W1: it says “COUNT”, which is unknown",
                "\"id\": \"I3\"|\"name\": \"I3\"|question number 7: it has no id",
                "\"NO_ENDS_SCREENING\"|\"COUNTS\"|questions: the first, and no other, must have NO_ENDS_SCREENING",
                "\"SEVERE\": \"MEDIUM\"|\"SEVERE\": \"GRAVE\"|risk_matrix REMOTE SEVERE: it says “GRAVE”, which is unknown",
                "\"version\": \"1.0\"|\"edition\": \"1.0\"|whole file: it has no version",
                "\"questions\"|\"question\" \"|whole file: it is not JSON",
            })
    void refusesWhatItDoesNotUnderstand(String part, String by, String reason) throws IOException {
        String broken = Files.readString(FILE).replaceFirst(java.util.regex.Pattern.quote(part), by);

        assertThatThrownBy(
                        () -> ScreeningFile.read("x.json", broken.getBytes(StandardCharsets.UTF_8), new ObjectMapper()))
                .isInstanceOf(ScreeningRefused.class)
                .hasMessage("x.json, " + reason);
    }
}
