package org.gatehouse.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gatehouse.check.Judgement;
import org.gatehouse.form.Answers;
import org.gatehouse.form.Problem;

/** The rows of a review of a text: what the form starts with, and what may be said in the end. */
final class ReviewRows {

    static final String RESULT = "result";
    static final String COMMENT = "comment";

    private final List<Applicable> requirements;
    private final NormalisedText text;

    ReviewRows(List<Applicable> requirements, String text) {
        this.requirements = requirements;
        this.text = NormalisedText.of(text);
    }

    /** @param earlier rows of the round before; each is kept as long as it still holds for the text */
    List<Map<String, Object>> prefill(List<Answers> earlier) {
        Map<String, Answers> byId = earlier.stream()
                .collect(Collectors.toMap(row -> row.text(ClauseRow.REQUIREMENT), row -> row, (a, b) -> b));
        return requirements.stream()
                .map(each -> row(each, Optional.ofNullable(byId.get(each.id())).filter(this::stillHolds)))
                .toList();
    }

    private Map<String, Object> row(Applicable applicable, Optional<Answers> earlier) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(ClauseRow.REQUIREMENT, applicable.id());
        row.putAll(given(applicable));
        String clause = applicable.requirement().modelClause();
        boolean stands = text.contains(clause);
        if (earlier.isPresent() && !(stands && isMissing(earlier.get()))) {
            row.put(RESULT, earlier.get().text(RESULT));
            row.put(ClauseRow.QUOTE, earlier.get().text(ClauseRow.QUOTE));
            row.put(COMMENT, earlier.get().text(COMMENT));
        } else {
            row.put(RESULT, (stands ? Judgement.MET : Judgement.MISSING).name());
            row.put(ClauseRow.QUOTE, stands ? clause : "");
            row.put(COMMENT, "");
        }
        return row;
    }

    private boolean stillHolds(Answers row) {
        return isMissing(row) || text.contains(row.text(ClauseRow.QUOTE));
    }

    private static boolean isMissing(Answers row) {
        return Judgement.MISSING.name().equals(row.text(RESULT));
    }

    private static Map<String, Object> given(Applicable applicable) {
        return Map.of(
                "statement", applicable.requirement().statement(),
                "level", applicable.inWords(),
                "modelClause", applicable.requirement().modelClause());
    }

    /** @throws org.gatehouse.form.AnswersRefused naming each row that cannot stand */
    List<ClauseFinding> findings(Answers answers) {
        List<ClauseRow> rows = ClauseRow.read(
                answers,
                requirements,
                requirements.stream().collect(Collectors.toMap(Applicable::id, ReviewRows::given)));
        List<Problem> problems = new ArrayList<>();
        rows.forEach(row -> wrong(row).ifPresent(problems::add));
        ClauseRow.refuse(problems);
        return rows.stream().map(ReviewRows::finding).toList();
    }

    private Optional<Problem> wrong(ClauseRow row) {
        boolean quoted = row.answers().isGiven(ClauseRow.QUOTE);
        if (isMissing(row.answers())) {
            return quoted
                    ? Optional.of(row.problem(
                            ClauseRow.QUOTE,
                            "Quote nothing for " + row.applicable().id() + ", or do not call it missing"))
                    : Optional.empty();
        }
        if (text.isEmpty()) {
            return Optional.of(row.problem(
                    RESULT, "There is no text yet, so " + row.applicable().id() + " can only be missing"));
        }
        if (!quoted) {
            return Optional.of(row.problem(
                    ClauseRow.QUOTE,
                    "Quote the sentence that shows this for " + row.applicable().id()));
        }
        return text.contains(row.text(ClauseRow.QUOTE))
                ? Optional.empty()
                : Optional.of(row.problem(ClauseRow.QUOTE, "The quoted sentence is not in the text"));
    }

    private static ClauseFinding finding(ClauseRow row) {
        return new ClauseFinding(
                row.applicable().id(),
                row.applicable().level(),
                Judgement.valueOf(row.text(RESULT)),
                row.text(ClauseRow.QUOTE),
                row.text(COMMENT));
    }
}
