package org.gatehouse.decision;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/**
 * A decision is no longer in force.
 *
 * @param end SUPERSEDED, REVOKED or EXPIRED
 */
public record DecisionEnded(Decision decision, String end, AuditedRecord record) implements AuditedEvent {

    @Override
    public String caseReference() {
        return decision.caseReference();
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("decision", decision.number(), "gate", decision.gate(), "end", end);
    }
}
