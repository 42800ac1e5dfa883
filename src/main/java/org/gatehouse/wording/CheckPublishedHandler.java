package org.gatehouse.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatehouse.access.Action;
import org.gatehouse.check.Requirement;
import org.gatehouse.form.Answers;
import org.gatehouse.form.Problem;
import org.gatehouse.request.Reasons;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.springframework.stereotype.Component;

/** What was published is compared with what was approved: no mandatory clause may be lost on the way. */
@Component
class CheckPublishedHandler implements TaskHandler {

    private static final String PASS = "PASS";
    private static final String PUBLISHED = "published";

    private final WordingCase cases;
    private final ClauseFindings findings;
    private final PublishedChecks checks;
    private final EarlierAnswers earlier;
    private final ExampleRows examples;

    CheckPublishedHandler(
            WordingCase cases,
            ClauseFindings findings,
            PublishedChecks checks,
            EarlierAnswers earlier,
            ExampleRows examples) {
        this.cases = cases;
        this.findings = findings;
        this.checks = checks;
        this.earlier = earlier;
        this.examples = examples;
    }

    @Override
    public Set<String> keys() {
        return Set.of("check-published-wording");
    }

    @Override
    public Action action(String key) {
        return Action.REVIEW;
    }

    @Override
    public Map<String, Object> prefill(Task task) {
        Map<String, Object> start = earlier.with(task, PUBLISHED, cases.published(task.caseReference()));
        start.put(ClauseRow.LIST, rows(task).prefill(earlier.of(task).rows(ClauseRow.LIST)));
        return start;
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        Map<String, Object> example = examples.of(task, prefill(task));
        PublishedRows rows = rows(task);
        Outcome pass = new Outcome(PASS, "It contains every mandatory clause", example);
        Outcome back = new Outcome("SEND_BACK", "Send it back to be published again", example);
        boolean complete = rows.lost(rows.read(new Answers(example))).isEmpty();
        return complete ? List.of(pass, back) : List.of(back, pass);
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        PublishedRows published = rows(completion.task());
        String text = cases.published(completion.task().caseReference());
        ShownText.refuseOther(completion.answers(), PUBLISHED, text);
        List<ClauseRow> rows = published.read(completion.answers());
        List<Problem> problems = new ArrayList<>();
        if (PASS.equals(completion.outcome())) {
            List<Requirement> gone = published.gone(rows);
            if (!gone.isEmpty()) {
                problems.add(new Problem("/outcome", "outcome", lostInWords(gone)));
            }
            problems.addAll(published.unexplained(rows));
        }
        problems.addAll(published.wrongQuotes(rows));
        ClauseRow.refuse(problems);
        if (!PASS.equals(completion.outcome())) {
            Reasons.required(completion, "Enter what must be put right in the published document.");
        }
        checks.record(completion, published.lost(rows));
        return Map.of();
    }

    private PublishedRows rows(Task task) {
        String reference = task.caseReference();
        return new PublishedRows(
                cases.mandatory(reference), findings.approved(reference), cases.checkedPublished(reference));
    }

    private static String lostInWords(List<Requirement> lost) {
        return lost.stream()
                .map(Requirement::name)
                .collect(Collectors.joining(" ", "The published document lost these mandatory clauses: ", ""));
    }
}
