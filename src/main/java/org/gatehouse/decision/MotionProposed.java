package org.gatehouse.decision;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** The chair or deputy chair put a decision to the members. */
record MotionProposed(String caseReference, AuditedRecord record, String gate, String outcome) implements AuditedEvent {

    @Override
    public Map<String, Object> data() {
        return Map.of("gate", gate, "outcome", outcome);
    }
}
