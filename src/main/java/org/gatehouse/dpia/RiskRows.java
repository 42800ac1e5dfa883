package org.gatehouse.dpia;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gatehouse.form.Answers;
import org.gatehouse.form.Problem;

/** The risks that an assessment lists: what remains of each may not be more than the council's matrix makes of it. */
final class RiskRows {

    static final List<String> LIKELIHOODS = List.of("REMOTE", "POSSIBLE", "PROBABLE");
    static final List<String> SEVERITIES = List.of("MINIMAL", "SIGNIFICANT", "SEVERE");

    private final List<Answers> rows;
    private final RiskMatrix matrix;

    RiskRows(Answers assessment, RiskMatrix matrix) {
        this.rows = assessment.rows("risks");
        this.matrix = matrix;
    }

    /** The highest risk that remains. */
    RiskLevel residual() {
        return rows.stream().map(RiskRows::residual).reduce(RiskLevel.LOW, RiskLevel::orHigher);
    }

    /** Every row that says less than it must, or more than it can. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            check(rows.get(row), row, problems);
        }
        return problems;
    }

    private void check(Answers row, int index, List<Problem> problems) {
        RiskLevel overall = matrix.of(row.text("likelihood"), row.text("severity"));
        String risk = "risk " + (index + 1);
        if (residual(row).compareTo(overall) > 0) {
            problems.add(problem(
                    index,
                    "residual",
                    "The " + risk + " is " + words(overall) + " before any measure, so what remains cannot be "
                            + words(residual(row))));
        }
        if (overall != RiskLevel.LOW && !row.isGiven("measure")) {
            problems.add(
                    problem(index, "measure", "Enter what is done about " + risk + ", which is " + words(overall)));
        }
    }

    private static Problem problem(int index, String column, String message) {
        return new Problem("/answers/risks/" + index + "/" + column, "risks[" + index + "]." + column, message);
    }

    private static RiskLevel residual(Answers row) {
        return RiskLevel.valueOf(row.text("residual"));
    }

    private static String words(RiskLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
