package org.gatehouse.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gatehouse.access.Action;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.form.FormExamples;
import org.gatehouse.request.Reasons;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.springframework.stereotype.Component;

/** A member who does not own the condition looks at the evidence and signs it off, or sends it back with a reason. */
@Component
class SignOffConditionHandler implements TaskHandler {

    private static final String EVIDENCE = "evidence";

    private final Conditions conditions;
    private final ConditionTasks tasks;
    private final FormExamples examples;
    private final People people;

    SignOffConditionHandler(Conditions conditions, ConditionTasks tasks, FormExamples examples, People people) {
        this.conditions = conditions;
        this.tasks = tasks;
        this.examples = examples;
        this.people = people;
    }

    @Override
    public Set<String> keys() {
        return Set.of("sign-off-condition");
    }

    @Override
    public Action action(String key) {
        return Action.SIGN_OFF_CONDITION;
    }

    @Override
    public Optional<String> refusal(Person person, Task task) {
        String owner = people.byId(tasks.condition(task).owner()).staffNumber();
        return person.staffNumber().equals(owner)
                ? Optional.of("You own this condition. Somebody else signs it off.")
                : Optional.empty();
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        Map<String, Object> example = examples.of(task.formId(), task.formVersion());
        return List.of(
                new Outcome("ACCEPT", "The condition is met: sign it off", example),
                new Outcome("SEND_BACK", "The evidence does not show it: send it back to the owner", example));
    }

    @Override
    public Map<String, Object> prefill(Task task) {
        FollowedCondition condition = tasks.condition(task);
        Map<String, Object> shown = new HashMap<>(tasks.shown(condition));
        shown.put(EVIDENCE, condition.evidence());
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        FollowedCondition condition = tasks.condition(completion.task());
        tasks.refuseOther(
                completion, Map.of(ConditionTasks.CONDITION, tasks.text(condition), EVIDENCE, condition.evidence()));
        if (completion.outcome().equals("ACCEPT")) {
            conditions.signedOff(condition, completion.by().id());
        } else {
            Reasons.required(completion, "Enter what is missing, for the owner of the condition.");
            conditions.sentBack(condition);
        }
        return Map.of();
    }
}
