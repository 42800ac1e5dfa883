package org.gatehouse.worklist;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** Somebody completed a task; the process goes on with the facts. */
public record TaskCompleted(Task task, AuditedRecord record, Map<String, Object> facts) implements AuditedEvent {

    @Override
    public String caseReference() {
        return task.caseReference();
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("task", task.key(), "group", task.group().code(), "outcome", String.valueOf(task.outcome()));
    }
}
