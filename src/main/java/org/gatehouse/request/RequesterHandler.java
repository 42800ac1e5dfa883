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

/** What comes back to the requester: questions to answer and requests to rework. */
@Component
class RequesterHandler implements TaskHandler {

    private final FormExamples examples;
    private final CaseFiles files;

    RequesterHandler(FormExamples examples, CaseFiles files) {
        this.examples = examples;
        this.files = files;
    }

    @Override
    public Set<String> keys() {
        return Set.of("answer-questions", "rework-request");
    }

    @Override
    public Action action(String key) {
        return Action.WORK;
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        String label = task.key().equals("rework-request") ? "Send the request again" : "Send the answers";
        return List.of(new Outcome("DONE", label, examples.of(task.formId(), task.formVersion())));
    }

    /** The reworked answers may lead another way: the process gets the facts anew. */
    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        return RoutingFacts.of(files.get(completion.task().caseReference()));
    }
}
