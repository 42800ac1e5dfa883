package org.gatehouse.decision;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** The authority, or a named rule, decided. */
public record DecisionRecorded(Decision decision, AuditedRecord record) implements AuditedEvent {

    @Override
    public String caseReference() {
        return decision.caseReference();
    }

    @Override
    public Map<String, Object> data() {
        return Map.of(
                "decision", decision.number(),
                "gate", decision.gate(),
                "outcome", decision.outcome().name(),
                "evidence", decision.evidence());
    }
}
