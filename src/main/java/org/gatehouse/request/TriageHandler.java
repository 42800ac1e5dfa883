package org.gatehouse.request;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatehouse.access.Action;
import org.gatehouse.form.FormExamples;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.springframework.stereotype.Component;

/** The coordinator checks that a request is complete and what could be re-used, or asks the requester. */
@Component
class TriageHandler implements TaskHandler {

    private final FormExamples examples;

    TriageHandler(FormExamples examples) {
        this.examples = examples;
    }

    @Override
    public Set<String> keys() {
        return Set.of("triage-request");
    }

    @Override
    public Action action(String key) {
        return Action.WORK;
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        Map<String, Object> example = examples.of(task.formId(), task.formVersion());
        return List.of(
                new Outcome("ACCEPT", "Accept for review", example),
                new Outcome("ASK", "Ask the requester a question", example));
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        if ("ASK".equals(completion.outcome())) {
            Reasons.required(completion, "Enter the questions for the requester.");
        }
        return Map.of();
    }
}
