package org.gatehouse.worklist;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** A task is no longer needed: its case was withdrawn or took another way. */
public record TaskCancelled(Task task, AuditedRecord record) implements AuditedEvent {

    @Override
    public String caseReference() {
        return task.caseReference();
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("task", task.key(), "group", task.group().code());
    }
}
