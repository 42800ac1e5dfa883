package org.gatehouse.procurement;

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
import org.springframework.stereotype.Component;

/** Each person named as signatory, contract owner, system owner or budget holder accepts or declines. */
@Component
class AccountabilityHandler implements TaskHandler {

    private final Accountabilities accountabilities;
    private final FormExamples examples;

    AccountabilityHandler(Accountabilities accountabilities, FormExamples examples) {
        this.accountabilities = accountabilities;
        this.examples = examples;
    }

    @Override
    public Set<String> keys() {
        return Set.of("accept-accountability");
    }

    @Override
    public Action action(String key) {
        return Action.ACCEPT_ACCOUNTABILITY;
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        Map<String, Object> example = examples.of(task.formId(), task.formVersion());
        String duties = task.assignee() == null
                ? "this contract"
                : String.join(" and ", accountabilities.duties(task.caseReference(), task.assignee()));
        return List.of(
                new Outcome("ACCEPT", "I accept being " + duties, example),
                new Outcome("DECLINE", "I decline", example));
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        String reference = completion.task().caseReference();
        boolean accepts = completion.outcome().equals("ACCEPT");
        if (!accepts) {
            Reasons.required(completion, "Enter why you decline.");
        }
        accountabilities.answer(reference, completion.by().id(), accepts);
        return Map.of("allAccepted", accountabilities.allAccepted(reference));
    }
}
