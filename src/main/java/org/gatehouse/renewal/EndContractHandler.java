package org.gatehouse.renewal;

import java.util.HashMap;
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

/** The contract manager lets a contract end: notice, the council's data, and what else is stopped. */
@Component
class EndContractHandler implements TaskHandler {

    private final Renewals renewals;
    private final FormExamples examples;
    private final Calendar calendar;

    EndContractHandler(Renewals renewals, FormExamples examples, Calendar calendar) {
        this.renewals = renewals;
        this.examples = examples;
        this.calendar = calendar;
    }

    @Override
    public Set<String> keys() {
        return Set.of("end-contract");
    }

    @Override
    public Action action(String key) {
        return Action.WORK;
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        Map<String, Object> example = new HashMap<>(examples.of(task.formId(), task.formVersion()));
        example.put("noticeServedOn", calendar.today().toString());
        return List.of(new Outcome("DONE", "The contract ends", example));
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        renewals.finished(completion.task().caseReference(), "ENDED", "ContractEnded");
        return Map.of();
    }
}
