package org.gatehouse.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gatehouse.form.Answers;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;

/** One row of a clause by clause form as it was sent: which requirement it is about, and what was answered. */
record ClauseRow(int number, Applicable applicable, Answers answers) {

    static final String LIST = "clauses";
    static final String REQUIREMENT = "requirement";
    static final String QUOTE = "quote";

    /**
     * Every requirement exactly once and no other; what Gatehouse itself writes in a row cannot be changed.
     *
     * @param given the columns that Gatehouse fills in, for each requirement
     * @throws AnswersRefused if the rows are others
     */
    static List<ClauseRow> read(Answers answers, List<Applicable> expected, Map<String, Map<String, Object>> given) {
        List<Answers> rows = answers.rows(LIST);
        refuseOthers(rows, expected);
        Map<String, Applicable> byId = expected.stream().collect(Collectors.toMap(Applicable::id, each -> each));
        List<ClauseRow> read = IntStream.range(0, rows.size())
                .mapToObj(number -> new ClauseRow(
                        number, Objects.requireNonNull(byId.get(rows.get(number).text(REQUIREMENT))), rows.get(number)))
                .toList();
        refuse(read.stream()
                .flatMap(row -> row.changed(given.getOrDefault(row.applicable().id(), Map.of())).stream())
                .toList());
        return read;
    }

    /** Rows of an earlier form; of two about one requirement the later counts. */
    static Map<String, Answers> byRequirement(List<Answers> earlier) {
        return earlier.stream().collect(Collectors.toMap(row -> row.text(REQUIREMENT), row -> row, (a, b) -> b));
    }

    private static void refuseOthers(List<Answers> rows, List<Applicable> expected) {
        Set<String> wanted = expected.stream().map(Applicable::id).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        boolean fits =
                rows.stream().map(row -> row.text(REQUIREMENT)).allMatch(id -> wanted.contains(id) && seen.add(id));
        if (!fits || seen.size() != wanted.size()) {
            refuse(List.of(new Problem(
                    "/answers/" + LIST,
                    LIST,
                    "Judge each requirement that applies to this request once, and no other. "
                            + "They may have changed since you opened the page.")));
        }
    }

    private List<Problem> changed(Map<String, Object> given) {
        return given.entrySet().stream()
                .filter(cell -> answers.isGiven(cell.getKey()))
                .filter(cell -> !answers.text(cell.getKey()).equals(cell.getValue()))
                .map(cell -> new Problem(
                        problem(cell.getKey(), "").pointer(),
                        LIST,
                        "Leave what Gatehouse wrote about " + applicable.id() + " as it is"))
                .toList();
    }

    String text(String column) {
        return answers.text(column);
    }

    Problem problem(String column, String message) {
        return new Problem(
                "/answers/" + LIST + "/" + number + "/" + column, LIST + "[" + number + "]." + column, message);
    }

    static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new AnswersRefused(problems);
        }
    }
}
