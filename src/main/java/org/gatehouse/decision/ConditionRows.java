package org.gatehouse.decision;

import java.util.List;
import java.util.UUID;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.form.Answers;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.springframework.stereotype.Component;

/** Reads the conditions typed with a decision: text, owner and due date of each, and what waits for it. */
@Component
class ConditionRows {

    private final People people;
    private final GatePolicy policy;

    ConditionRows(People people, GatePolicy policy) {
        this.people = people;
        this.policy = policy;
    }

    /** @throws AnswersRefused if there is none, an owner is unknown or could not meet it, or what should wait does not come after the gate */
    List<Decision.Condition> of(TaskCompletion completion) {
        List<Decision.Condition> conditions = completion.answers().rows("conditions").stream()
                .map(row -> condition(row, completion.task()))
                .toList();
        if (conditions.isEmpty()) {
            throw refused("Enter at least one condition.");
        }
        return conditions;
    }

    private Decision.Condition condition(Answers row, Task task) {
        UUID owner = owner(row);
        return new Decision.Condition(
                UUID.randomUUID(),
                row.text("text"),
                owner,
                row.date("due").orElseThrow(() -> refused("Enter when each condition is due.")),
                ConditionState.OPEN.name(),
                blocks(row, task));
    }

    private UUID owner(Answers row) {
        Person owner = people.find(row.text("owner")).orElseThrow(() -> refused("Choose an owner for each condition."));
        if (owner.has(Role.AUDITOR)) {
            throw refused(owner.name() + " is an auditor and changes nothing. Choose another owner.");
        }
        return owner.id();
    }

    /** Where nothing was chosen, a condition about a clause that is not met holds up the next step. */
    private Blocks blocks(Answers row, Task task) {
        Blocks blocks = Blocks.named(row.text("blocks")).orElseGet(() -> mends(row.text("text"), task));
        if (!Blocks.after(task.gate()).contains(blocks)) {
            throw refused("“" + blocks.words() + "” cannot be chosen here: there is no such step after this decision.");
        }
        return blocks;
    }

    private Blocks mends(String text, Task task) {
        return policy.unmetClauses(task.caseReference(), task.gate()).stream().anyMatch(text::contains)
                ? Blocks.next(task.gate())
                : Blocks.NOTHING;
    }

    private static AnswersRefused refused(String message) {
        return new AnswersRefused(List.of(new Problem("/answers/conditions", "conditions", message)));
    }
}
