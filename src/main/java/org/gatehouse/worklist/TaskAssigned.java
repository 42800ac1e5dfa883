package org.gatehouse.worklist;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** A task was claimed, given back or given to somebody else. */
public record TaskAssigned(Task task, AuditedRecord record, String how) implements AuditedEvent {

    @Override
    public String caseReference() {
        return task.caseReference();
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("task", task.key(), "group", task.group().code(), "how", how);
    }
}
