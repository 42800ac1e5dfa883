package org.gatehouse.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gatehouse.access.Action;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.form.Answers;
import org.gatehouse.form.FormExamples;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.springframework.stereotype.Component;

/** The owner of a condition says how it is met and where that can be seen. */
@Component
class MeetConditionHandler implements TaskHandler {

    private final Conditions conditions;
    private final ConditionTasks tasks;
    private final FormExamples examples;
    private final People people;

    MeetConditionHandler(Conditions conditions, ConditionTasks tasks, FormExamples examples, People people) {
        this.conditions = conditions;
        this.tasks = tasks;
        this.examples = examples;
        this.people = people;
    }

    @Override
    public Set<String> keys() {
        return Set.of("meet-condition");
    }

    @Override
    public Action action(String key) {
        return Action.MEET_CONDITION;
    }

    @Override
    public Optional<String> refusal(Person person, Task task) {
        return owns(person, tasks.condition(task).owner())
                ? Optional.empty()
                : Optional.of("Only the owner of a condition can say that it is met.");
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        return List.of(new Outcome("DONE", "The condition is met", examples.of(task.formId(), task.formVersion())));
    }

    /** The evidence given before, if it was sent back. */
    @Override
    public Map<String, Object> prefill(Task task) {
        FollowedCondition condition = tasks.condition(task);
        Map<String, Object> shown = tasks.shown(condition);
        shown.put("evidence", condition.evidence());
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        FollowedCondition condition = tasks.condition(completion.task());
        tasks.refuseOther(completion, Map.of(ConditionTasks.CONDITION, tasks.text(condition)));
        conditions.met(
                condition, evidence(completion.answers()), completion.by().id());
        return Map.of();
    }

    private static String evidence(Answers answers) {
        return answers.isGiven("link")
                ? answers.text("evidence") + "\n" + answers.text("link")
                : answers.text("evidence");
    }

    private boolean owns(Person person, UUID owner) {
        return person.staffNumber().equals(people.byId(owner).staffNumber());
    }
}
