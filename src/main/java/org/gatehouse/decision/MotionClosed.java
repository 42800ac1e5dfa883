package org.gatehouse.decision;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** What was put to the members is carried or lost. */
record MotionClosed(String caseReference, AuditedRecord record, String gate, String result) implements AuditedEvent {

    @Override
    public Map<String, Object> data() {
        return Map.of("gate", gate, "result", result);
    }
}
