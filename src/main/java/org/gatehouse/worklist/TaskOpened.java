package org.gatehouse.worklist;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** A case reached a step that waits for people. */
public record TaskOpened(Task task, AuditedRecord record) implements AuditedEvent {

    @Override
    public String caseReference() {
        return task.caseReference();
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("task", task.key(), "group", task.group().code());
    }
}
