package org.gatehouse.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatehouse.access.Action;
import org.gatehouse.form.Answers;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.gatehouse.review.ReviewConclusion;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.springframework.stereotype.Component;

/**
 * The architect judges clause by clause whether a text says what the council needs. While a mandatory requirement is not
 * met the review cannot simply pass.
 */
@Component
class ReviewWordingHandler implements TaskHandler {

    private static final String TEXT = "text";

    private final WordingCase cases;
    private final ClauseFindings findings;
    private final ReviewConclusion conclusion;
    private final EarlierAnswers earlier;
    private final ExampleRows examples;

    ReviewWordingHandler(
            WordingCase cases,
            ClauseFindings findings,
            ReviewConclusion conclusion,
            EarlierAnswers earlier,
            ExampleRows examples) {
        this.cases = cases;
        this.findings = findings;
        this.conclusion = conclusion;
        this.earlier = earlier;
        this.examples = examples;
    }

    @Override
    public Set<String> keys() {
        return Set.of("review-wording");
    }

    @Override
    public Action action(String key) {
        return Action.REVIEW;
    }

    @Override
    public Map<String, Object> prefill(Task task) {
        Map<String, Object> start = earlier.with(task, TEXT, cases.textFor(task));
        start.put(ClauseRow.LIST, rows(task).prefill(earlier.of(task).rows(ClauseRow.LIST)));
        return start;
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        Map<String, Object> example = examples.of(task, prefill(task));
        boolean passes = unmet(rows(task).findings(new Answers(example))).isEmpty();
        return conclusion.outcomes(task, example, passes);
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        Task task = completion.task();
        String text = cases.textFor(task);
        ShownText.refuseOther(completion.answers(), TEXT, text);
        List<ClauseFinding> found = rows(task).findings(completion.answers());
        if ("PASS".equals(completion.outcome())) {
            refuseToPass(unmet(found));
        }
        Map<String, Object> facts = conclusion.conclude(completion);
        if (!"ASK".equals(completion.outcome())) {
            findings.record(task, text, found);
        }
        return facts;
    }

    private ReviewRows rows(Task task) {
        return new ReviewRows(cases.requirements(task.caseReference()), cases.checkedFor(task));
    }

    private static List<String> unmet(List<ClauseFinding> found) {
        return found.stream()
                .filter(ClauseFinding::isUnmetMandatory)
                .map(ClauseFinding::requirement)
                .toList();
    }

    private static void refuseToPass(List<String> unmet) {
        if (!unmet.isEmpty()) {
            throw new AnswersRefused(List.of(new Problem(
                    "/outcome",
                    "outcome",
                    unmet.stream()
                            .collect(Collectors.joining(
                                    ", ",
                                    "These mandatory requirements are not met, so the review cannot simply pass: ",
                                    "")))));
        }
    }
}
