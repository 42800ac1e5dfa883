package org.gatehouse.dpia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gatehouse.form.Option;
import org.gatehouse.form.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The forms of data protection ask what the council's policy file asks. */
class DpiaFormsIntegrationTests {

    private static final DpiaBench BENCH = new DpiaBench();

    @AfterAll
    static void close() {
        BENCH.close();
    }

    @Test
    void screensWithTheQuestionsOfThePolicyFileInItsWords() {
        List<Question> asked = BENCH.form("screen-dpia").questions().stream()
                .filter(question -> !question.key().equals("notes"))
                .toList();

        assertThat(asked)
                .extracting(Question::key, Question::label)
                .containsExactlyElementsOf(ScreeningFacts.questions().all().stream()
                        .map(question -> org.assertj.core.groups.Tuple.tuple(question.id(), question.question()))
                        .toList());
        assertThat(asked)
                .allMatch(Question::required)
                .allSatisfy(question -> assertThat(question.options())
                        .extracting(Option::value)
                        .containsExactly("yes", "no", "dont_know"));
        assertThat(asked)
                .extracting(Question::hideText)
                .containsOnlyOnce((String) null)
                .contains("P0 = \"no\"");
    }

    @Test
    void offersTheScalesOfTheRiskMatrix() {
        List<Question> columns = BENCH.form("carry-out-dpia").questions().stream()
                .filter(question -> question.key().equals("risks"))
                .findFirst()
                .orElseThrow()
                .columns();

        assertThat(values(columns, "likelihood")).isEqualTo(RiskRows.LIKELIHOODS);
        assertThat(values(columns, "severity")).isEqualTo(RiskRows.SEVERITIES);
        assertThat(values(columns, "residual")).containsExactly("LOW", "MEDIUM", "HIGH");
    }

    private static List<String> values(List<Question> columns, String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .flatMap(column -> column.options().stream())
                .map(Option::value)
                .toList();
    }
}
