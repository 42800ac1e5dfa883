package org.gatehouse.worklist;

import org.gatehouse.access.People;
import org.gatehouse.web.Words;
import org.springframework.stereotype.Component;

/** A task as one line of a list. */
public record TaskLine(
        String id,
        String key,
        String title,
        String caseReference,
        String caseTitle,
        String with,
        String due,
        String why,
        String gate) {

    /** Puts the line into words. */
    @Component
    public static class Builder {

        private final People people;
        private final Words words;

        Builder(People people, Words words) {
            this.people = people;
            this.words = words;
        }

        public TaskLine of(Task task) {
            String with =
                    task.assignee() == null ? task.group().label() + " (nobody yet)" : people.name(task.assignee());
            return new TaskLine(
                    task.id(),
                    task.key(),
                    task.title(),
                    task.caseReference(),
                    task.caseTitle(),
                    with,
                    words.due(task.due()),
                    task.why(),
                    Gate.valueOf(task.gate()).words());
        }
    }
}
