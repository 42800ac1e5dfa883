package org.gatehouse.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gatehouse.access.People;
import org.gatehouse.access.Permission;
import org.gatehouse.access.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A task as the API shows it to one person, with whether they may complete it and, if not, why. */
record TaskView(
        String id,
        String key,
        String title,
        String request,
        String group,
        @Nullable String assignee,
        String state,
        Instant since,
        @Nullable LocalDate due,
        String formId,
        String why,
        boolean mayComplete,
        String refusal,
        List<Outcome> outcomes) {

    /** Puts the view together. */
    @Component
    static class Builder {

        private final TaskRules rules;
        private final People people;

        Builder(TaskRules rules, People people) {
            this.rules = rules;
            this.people = people;
        }

        TaskView of(Task task, Person reader) {
            Permission permission = task.isOpen()
                    ? rules.canComplete(reader, task)
                    : Permission.refused("This task is no longer open.");
            return new TaskView(
                    task.id(),
                    task.key(),
                    task.title(),
                    task.caseReference(),
                    task.group().code(),
                    task.assignee() == null
                            ? null
                            : people.byId(task.assignee()).username(),
                    task.state(),
                    task.since(),
                    task.due(),
                    task.formId(),
                    task.why(),
                    permission.allowed(),
                    permission.reason(),
                    rules.handler(task).outcomes(task));
        }
    }
}
