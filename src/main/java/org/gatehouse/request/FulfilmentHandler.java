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

/** The ICT provider confirms what was provided and when; only an approved request can be fulfilled. */
@Component
class FulfilmentHandler implements TaskHandler {

    private final FormExamples examples;
    private final CaseFiles files;

    FulfilmentHandler(FormExamples examples, CaseFiles files) {
        this.examples = examples;
        this.files = files;
    }

    @Override
    public Set<String> keys() {
        return Set.of("fulfil-request");
    }

    @Override
    public Action action(String key) {
        return Action.WORK;
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        return List.of(
                new Outcome("DONE", "Confirm what was provided", examples.of(task.formId(), task.formVersion())));
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        String reference = completion.task().caseReference();
        if (!files.get(reference).approved()) {
            throw new org.gatehouse.access.WrongState(
                    reference + " has no approval, so nothing may be provided for it.");
        }
        return Map.of();
    }
}
