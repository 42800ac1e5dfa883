package org.gatehouse.decision;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** Somebody asked to look at a decision in force again. */
public record ReconsiderationAsked(Decision decision, AuditedRecord record) implements AuditedEvent {

    @Override
    public String caseReference() {
        return decision.caseReference();
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("decision", decision.number(), "gate", decision.gate());
    }
}
