package org.gatehouse.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatehouse.check.Judgement;
import org.gatehouse.form.Answers;
import org.gatehouse.form.Problem;

/** The rows of a review of a text: what the form starts with, and what may be said in the end. */
final class ReviewRows {

    static final String RESULT = "result";
    static final String COMMENT = "comment";

    static final String MACHINE = "machine";
    private static final List<String> WORST_FIRST = Stream.of(
                    Judgement.CONTRADICTED, Judgement.MISSING, Judgement.WEAK, Judgement.MET)
            .map(Enum::name)
            .toList();

    private final List<Applicable> requirements;
    private final CheckedText checked;
    private final NormalisedText text;

    ReviewRows(List<Applicable> requirements, CheckedText checked) {
        this.requirements = requirements;
        this.checked = checked;
        this.text = checked.text();
    }

    /**
     * Those that need most attention first.
     *
     * @param earlier rows of the round before; each is kept as long as it still holds for the text
     */
    List<Map<String, Object>> prefill(List<Answers> earlier) {
        Map<String, Answers> byId = ClauseRow.byRequirement(earlier);
        return requirements.stream()
                .map(each -> row(each, Optional.ofNullable(byId.get(each.id())).filter(this::stillHolds)))
                .sorted(Comparator.comparingInt(row -> WORST_FIRST.indexOf(row.get(RESULT))))
                .toList();
    }

    private Map<String, Object> row(Applicable applicable, Optional<Answers> earlier) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(ClauseRow.REQUIREMENT, applicable.id());
        row.putAll(given(applicable));
        if (earlier.isPresent() && !isAddedSince(applicable, earlier.get())) {
            row.put(RESULT, earlier.get().text(RESULT));
            row.put(ClauseRow.QUOTE, earlier.get().text(ClauseRow.QUOTE));
            row.put(COMMENT, earlier.get().text(COMMENT));
        } else {
            row.put(RESULT, checked.result(applicable.requirement()).name());
            row.put(ClauseRow.QUOTE, checked.quote(applicable.requirement()));
            row.put(COMMENT, "");
        }
        return row;
    }

    private boolean isAddedSince(Applicable applicable, Answers earlier) {
        return isMissing(earlier)
                && checked.result(applicable.requirement()) != Judgement.MISSING
                && !isSaidAgainst(earlier, checked.inWords(applicable.requirement()));
    }

    /** Whether a row of an earlier round says with a reason what it says, though the check had found the same then. */
    static boolean isSaidAgainst(Answers earlier, String found) {
        return earlier.isGiven(COMMENT)
                && (!earlier.isGiven(MACHINE) || earlier.text(MACHINE).equals(found));
    }

    private boolean stillHolds(Answers row) {
        return isMissing(row) || text.contains(row.text(ClauseRow.QUOTE));
    }

    private static boolean isMissing(Answers row) {
        return Judgement.MISSING.name().equals(row.text(RESULT));
    }

    private Map<String, Object> given(Applicable applicable) {
        return Map.of(
                "statement",
                applicable.requirement().statement(),
                "level",
                applicable.inWords(),
                "modelClause",
                applicable.requirement().modelClause(),
                MACHINE,
                checked.inWords(applicable.requirement()));
    }

    /** @throws org.gatehouse.form.AnswersRefused naming each row that cannot stand */
    List<ClauseFinding> findings(Answers answers) {
        List<ClauseRow> rows = ClauseRow.read(
                answers, requirements, requirements.stream().collect(Collectors.toMap(Applicable::id, this::given)));
        List<Problem> problems = new ArrayList<>();
        rows.forEach(row -> wrong(row).or(() -> overruledWithoutReason(row)).ifPresent(problems::add));
        ClauseRow.refuse(problems);
        return rows.stream().map(this::finding).toList();
    }

    private Optional<Problem> wrong(ClauseRow row) {
        boolean quoted = row.answers().isGiven(ClauseRow.QUOTE);
        if (isMissing(row.answers())) {
            return quoted && !isQuotedByCheck(row)
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

    /** What the form had put in need not be taken out by whoever calls it missing. */
    private boolean isQuotedByCheck(ClauseRow row) {
        return row.text(ClauseRow.QUOTE).equals(checked.quote(row.applicable().requirement()));
    }

    /** Whoever overrules the check says why: the reasons are what its rules are improved by. */
    private Optional<Problem> overruledWithoutReason(ClauseRow row) {
        String found = checked.result(row.applicable().requirement()).name();
        return found.equals(row.text(RESULT)) || row.answers().isGiven(COMMENT)
                ? Optional.empty()
                : Optional.of(row.problem(
                        COMMENT, "Say why you judge " + row.applicable().id() + " otherwise than the check"));
    }

    private ClauseFinding finding(ClauseRow row) {
        return new ClauseFinding(
                row.applicable().id(),
                row.applicable().level(),
                Judgement.valueOf(row.text(RESULT)),
                isMissing(row.answers()) ? "" : row.text(ClauseRow.QUOTE),
                row.text(COMMENT),
                checked.result(row.applicable().requirement()));
    }
}
