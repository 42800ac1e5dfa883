package org.gatehouse.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatehouse.check.Judgement;
import org.gatehouse.check.Requirement;
import org.gatehouse.form.Answers;
import org.gatehouse.form.Problem;

/** The rows of the check that a published document still contains every mandatory clause that was approved. */
final class PublishedRows {

    private static final String FOUND = "found";
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

    List<Map<String, Object>> prefill() {
        return mandatory.stream().map(this::row).toList();
    }

    private Map<String, Object> row(Applicable applicable) {
        String quote = quote(applicable.requirement());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(ClauseRow.REQUIREMENT, applicable.id());
        row.putAll(given(applicable));
        row.put(FOUND, quote.isEmpty() ? NO : "yes");
        row.put(ClauseRow.QUOTE, quote);
        return row;
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
        return rows.stream()
                .filter(row -> isNotFound(row) || !isQuoted(row) || isContradicted(row))
                .map(row -> row.applicable().requirement())
                .toList();
    }

    /** Another sentence takes back what the quoted one says, unless the reviewer says why it does not. */
    private boolean isContradicted(ClauseRow row) {
        return checked.result(row.applicable().requirement()) == Judgement.CONTRADICTED
                && !row.answers().isGiven(ReviewRows.COMMENT);
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
