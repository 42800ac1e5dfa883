package org.gatehouse.wording;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatehouse.check.Judgement;
import org.gatehouse.check.Requirement;
import org.gatehouse.form.Answers;
import org.gatehouse.form.Problem;

/** The rows of the check that a published document still contains every mandatory clause that was approved. */
final class PublishedRows {

    private static final String FOUND = "found";
    private static final String YES = "yes";
    private static final String NO = "no";

    private final List<Applicable> mandatory;
    private final Map<String, String> approved;
    private final CheckedText checked;
    private final NormalisedText published;

    /** @param approved the sentences by which the requirements were met when the wording was approved */
    PublishedRows(List<Applicable> mandatory, List<ClauseFinding> approved, CheckedText checked) {
        this.mandatory = mandatory;
        this.approved = approved.stream()
                .filter(finding -> finding.result() == Judgement.MET)
                .collect(Collectors.toMap(ClauseFinding::requirement, ClauseFinding::quote));
        this.checked = checked;
        this.published = checked.text();
    }

    /**
     * Those that are not found first.
     *
     * @param earlier rows of the check before; what was found with a reason is kept as long as it still holds
     */
    List<Map<String, Object>> prefill(List<Answers> earlier) {
        Map<String, Answers> byId = ClauseRow.byRequirement(earlier);
        return mandatory.stream()
                .map(each -> row(each, Optional.ofNullable(byId.get(each.id())).filter(row -> stillHolds(row, each))))
                .sorted(Comparator.comparing(row -> !NO.equals(row.get(FOUND))))
                .toList();
    }

    private Map<String, Object> row(Applicable applicable, Optional<Answers> earlier) {
        String quote = earlier.map(row -> row.text(ClauseRow.QUOTE)).orElseGet(() -> quote(applicable.requirement()));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(ClauseRow.REQUIREMENT, applicable.id());
        row.putAll(given(applicable));
        row.put(FOUND, quote.isEmpty() ? NO : YES);
        row.put(ClauseRow.QUOTE, quote);
        row.put(
                ReviewRows.COMMENT,
                earlier.map(before -> before.text(ReviewRows.COMMENT)).orElse(""));
        return row;
    }

    private boolean stillHolds(Answers earlier, Applicable applicable) {
        return YES.equals(earlier.text(FOUND))
                && published.contains(earlier.text(ClauseRow.QUOTE))
                && ReviewRows.isSaidAgainst(earlier, checked.inWords(applicable.requirement()));
    }

    /**
     * The sentence that was approved, or the model clause. Whether other words say the same as those that were approved is
     * for the reviewer to say; only where nothing was approved the check proposes what it finds.
     */
    private String quote(Requirement requirement) {
        Judgement result = checked.result(requirement);
        if (result == Judgement.CONTRADICTED) {
            return "";
        }
        String before = approved.getOrDefault(requirement.id(), "");
        String other = result == Judgement.MET && before.isEmpty() ? checked.quote(requirement) : "";
        return Stream.of(before, requirement.modelClause(), other)
                .filter(published::contains)
                .findFirst()
                .orElse("");
    }

    private Map<String, Object> given(Applicable applicable) {
        return Map.of(
                "statement",
                applicable.requirement().statement(),
                "approvedQuote",
                approved.getOrDefault(applicable.id(), ""),
                ReviewRows.MACHINE,
                checked.inWords(applicable.requirement()));
    }

    /** @throws org.gatehouse.form.AnswersRefused if the rows are not those of this check */
    List<ClauseRow> read(Answers answers) {
        return ClauseRow.read(
                answers, mandatory, mandatory.stream().collect(Collectors.toMap(Applicable::id, this::given)));
    }

    /** The mandatory requirements that the published document does not contain as far as the rows show. */
    List<Requirement> lost(List<ClauseRow> rows) {
        return requirements(rows, row -> isGone(row) || isUnexplained(row));
    }

    /** Those that the reviewer did not find, or with words that are not in the document. */
    List<Requirement> gone(List<ClauseRow> rows) {
        return requirements(rows, this::isGone);
    }

    private static List<Requirement> requirements(List<ClauseRow> rows, Predicate<ClauseRow> which) {
        return rows.stream()
                .filter(which)
                .map(row -> row.applicable().requirement())
                .toList();
    }

    private boolean isGone(ClauseRow row) {
        return isNotFound(row) || !isQuoted(row);
    }

    /** Those that the reviewer found, where the check did not and no reason is given. */
    List<Problem> unexplained(List<ClauseRow> rows) {
        return rows.stream()
                .filter(row -> !isGone(row) && isUnexplained(row))
                .map(row -> row.problem(
                        ReviewRows.COMMENT,
                        "Say why the published document says what "
                                + row.applicable().id() + " needs: the check does not find it there"))
                .toList();
    }

    private boolean isUnexplained(ClauseRow row) {
        return isDoubtful(row) && !row.answers().isGiven(ReviewRows.COMMENT);
    }

    /** Another sentence takes back what the quoted one says, or nobody but the reviewer finds that it says it. */
    private boolean isDoubtful(ClauseRow row) {
        Requirement requirement = row.applicable().requirement();
        return switch (checked.result(requirement)) {
            case CONTRADICTED -> true;
            case MET -> false;
            case WEAK, MISSING ->
                Stream.of(approved.getOrDefault(requirement.id(), ""), requirement.modelClause())
                        .map(NormalisedText::of)
                        .noneMatch(NormalisedText.of(row.text(ClauseRow.QUOTE))::equals);
        };
    }

    List<Problem> wrongQuotes(List<ClauseRow> rows) {
        return rows.stream()
                .filter(row -> !isNotFound(row) && !isQuoted(row))
                .map(row -> row.problem(ClauseRow.QUOTE, "The quoted sentence is not in the published document"))
                .toList();
    }

    private static boolean isNotFound(ClauseRow row) {
        return NO.equals(row.text(FOUND));
    }

    private boolean isQuoted(ClauseRow row) {
        return published.contains(row.text(ClauseRow.QUOTE));
    }
}
