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

/** The sponsor backs the request before the authority spends time on it, or sends it back with a reason. */
@Component
class SponsorshipHandler implements TaskHandler {

    private final FormExamples examples;

    SponsorshipHandler(FormExamples examples) {
        this.examples = examples;
    }

    @Override
    public Set<String> keys() {
        return Set.of("back-request");
    }

    @Override
    public Action action(String key) {
        return Action.BACK;
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        Map<String, Object> example = examples.of(task.formId(), task.formVersion());
        return List.of(
                new Outcome("BACK", "Back this request", example),
                new Outcome("SEND_BACK", "Send it back to the requester", example));
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        if ("SEND_BACK".equals(completion.outcome())) {
            Reasons.required(completion, "Enter what the requester should change.");
        }
        return Map.of();
    }
}
