package org.gatehouse.decision;

import java.util.List;
import java.util.UUID;
import org.gatehouse.access.People;
import org.gatehouse.form.Answers;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.gatehouse.worklist.TaskCompletion;
import org.springframework.stereotype.Component;

/** Reads the conditions typed with a decision: text, owner and due date of each. */
@Component
class ConditionRows {

    private final People people;

    ConditionRows(People people) {
        this.people = people;
    }

    /** @throws AnswersRefused if there is none, or an owner is unknown */
    List<Decision.Condition> of(TaskCompletion completion) {
        List<Decision.Condition> conditions = completion.answers().rows("conditions").stream()
                .map(this::condition)
                .toList();
        if (conditions.isEmpty()) {
            throw refused("Enter at least one condition.");
        }
        return conditions;
    }

    private Decision.Condition condition(Answers row) {
        UUID owner = people.find(row.text("owner"))
                .orElseThrow(() -> refused("Choose an owner for each condition."))
                .id();
        return new Decision.Condition(
                UUID.randomUUID(),
                row.text("text"),
                owner,
                row.date("due").orElseThrow(() -> refused("Enter when each condition is due.")),
                "OPEN");
    }

    private static AnswersRefused refused(String message) {
        return new AnswersRefused(List.of(new Problem("/answers/conditions", "conditions", message)));
    }
}
