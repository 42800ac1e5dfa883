package org.gatehouse.dpia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gatehouse.form.Answers;
import org.gatehouse.form.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What remains of a risk follows the council's matrix. */
class RiskRowsTests {

    private static final RiskMatrix MATRIX = ScreeningFacts.questions().matrix();

    @ParameterizedTest
    @CsvSource({
        "REMOTE, MINIMAL, LOW",
        "REMOTE, SIGNIFICANT, LOW",
        "REMOTE, SEVERE, MEDIUM",
        "POSSIBLE, MINIMAL, LOW",
        "POSSIBLE, SIGNIFICANT, MEDIUM",
        "POSSIBLE, SEVERE, HIGH",
        "PROBABLE, MINIMAL, LOW",
        "PROBABLE, SIGNIFICANT, HIGH",
        "PROBABLE, SEVERE, HIGH",
    })
    void leavesNoMoreThanThereWas(String likelihood, String severity, RiskLevel overall) {
        for (RiskLevel residual : RiskLevel.values()) {
            List<Problem> problems = rows(row(likelihood, severity, "Less access", residual.name()))
                    .problems();
            assertThat(problems.isEmpty()).isEqualTo(residual.compareTo(overall) <= 0);
        }
        assertThat(rows(row(likelihood, severity, "", "LOW")).problems().isEmpty())
                .isEqualTo(overall == RiskLevel.LOW);
    }

    @Test
    void pointsAtTheRowAlsoWhereTwoAreTheSame() {
        Map<String, Object> wrong = row("POSSIBLE", "SEVERE", "", "HIGH");

        assertThat(rows(wrong, row("REMOTE", "MINIMAL", "", "LOW"), wrong).problems())
                .containsExactly(
                        new Problem(
                                "/answers/risks/0/measure",
                                "risks[0].measure",
                                "Enter what is done about risk 1, which is high"),
                        new Problem(
                                "/answers/risks/2/measure",
                                "risks[2].measure",
                                "Enter what is done about risk 3, which is high"));
    }

    @Test
    void takesTheHighestThatRemains() {
        assertThat(rows(row("POSSIBLE", "SEVERE", "x", "LOW"), row("POSSIBLE", "SEVERE", "x", "MEDIUM"))
                        .residual())
                .isEqualTo(RiskLevel.MEDIUM);
    }

    @SafeVarargs
    private static RiskRows rows(Map<String, Object>... rows) {
        return new RiskRows(new Answers(Map.of("risks", List.of(rows))), MATRIX);
    }

    private static Map<String, Object> row(String likelihood, String severity, String measure, String residual) {
        return Map.of("likelihood", likelihood, "severity", severity, "measure", measure, "residual", residual);
    }
}
