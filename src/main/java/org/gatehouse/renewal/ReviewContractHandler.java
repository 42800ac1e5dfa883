package org.gatehouse.renewal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatehouse.access.Action;
import org.gatehouse.form.FormExamples;
import org.gatehouse.request.Reasons;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.gatehouse.worklist.WorkHistory;
import org.springframework.stereotype.Component;

/** The contract's owner says what the contract is worth and recommends what becomes of it, always with a reason. */
@Component
class ReviewContractHandler implements TaskHandler {

    private final Renewals renewals;
    private final FormExamples examples;
    private final WorkHistory history;

    ReviewContractHandler(Renewals renewals, FormExamples examples, WorkHistory history) {
        this.renewals = renewals;
        this.examples = examples;
        this.history = history;
    }

    @Override
    public Set<String> keys() {
        return Set.of("review-contract");
    }

    @Override
    public Action action(String key) {
        return Action.REVIEW_CONTRACT;
    }

    @Override
    public Map<String, Object> prefill(Task task) {
        return history.lastAnswers(task);
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        Map<String, Object> example = examples.of(task.formId(), task.formVersion());
        return List.of(
                new Outcome("RETAIN", "Retain it: extend or renew the contract", example),
                new Outcome("UPGRADE", "Upgrade it, with the same supplier", example),
                new Outcome("REPLACE", "Replace it: start a procurement", example),
                new Outcome("DECOMMISSION", "Let it end", example));
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        Reasons.required(completion, "Enter the reason for what you recommend.");
        renewals.reviewed(completion.task().caseReference(), completion.outcome(), completion.reason());
        return Map.of("recommendation", completion.outcome());
    }
}
