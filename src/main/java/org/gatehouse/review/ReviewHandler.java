package org.gatehouse.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatehouse.access.Action;
import org.gatehouse.form.FormExamples;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.gatehouse.worklist.WorkHistory;
import org.springframework.stereotype.Component;

/** The reviews that a person makes with a form alone: requirements, cyber security, technical advice and finance. */
@Component
class ReviewHandler implements TaskHandler {

    private final ReviewConclusion conclusion;
    private final WorkHistory history;
    private final FormExamples examples;

    ReviewHandler(ReviewConclusion conclusion, WorkHistory history, FormExamples examples) {
        this.conclusion = conclusion;
        this.history = history;
        this.examples = examples;
    }

    @Override
    public Set<String> keys() {
        return Set.of("review-requirements", "review-security", "advise-technically", "review-finance");
    }

    @Override
    public Action action(String key) {
        return Action.REVIEW;
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        return conclusion.outcomes(task, examples.of(task.formId(), task.formVersion()), true);
    }

    /** What the reviewer found in the round before. */
    @Override
    public Map<String, Object> prefill(Task task) {
        return history.lastAnswers(task);
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        return conclusion.conclude(completion);
    }
}
