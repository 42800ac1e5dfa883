package org.gatehouse.worklist;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.gatehouse.audit.AuditedRecord;
import org.gatehouse.audit.AuditedRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what happened to a task, with its row as it stands after the change. */
@Component
class Announcer {

    private final ApplicationEventPublisher events;
    private final AuditedRows rows;
    private final Clock clock;

    Announcer(ApplicationEventPublisher events, AuditedRows rows, Clock clock) {
        this.events = events;
        this.rows = rows;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void opened(Task task) {
        events.publishEvent(new TaskOpened(task, record(task)));
    }

    void assigned(Task task, String how) {
        events.publishEvent(new TaskAssigned(task, record(task), how));
    }

    void cancelled(Task task) {
        events.publishEvent(new TaskCancelled(task, record(task)));
    }

    void completed(Task task, Map<String, Object> facts) {
        events.publishEvent(new TaskCompleted(task, record(task), facts));
    }

    private AuditedRecord record(Task task) {
        return rows.read("tasks", "id", task.id());
    }
}
