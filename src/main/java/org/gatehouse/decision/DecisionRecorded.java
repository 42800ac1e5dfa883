package org.gatehouse.decision;

import java.util.HashMap;
import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/**
 * The authority, or a named rule, decided.
 *
 * @param urgent decided by the chair and one member, to be ratified by the members
 */
public record DecisionRecorded(Decision decision, AuditedRecord record, boolean urgent) implements AuditedEvent {

    @Override
    public String caseReference() {
        return decision.caseReference();
    }

    @Override
    public Map<String, Object> data() {
        Map<String, Object> data = new HashMap<>();
        data.put("decision", decision.number());
        data.put("gate", decision.gate());
        data.put("outcome", decision.outcome().name());
        data.put("evidence", decision.evidence());
        if (decision.ballot() != null) {
            data.put("ballot", decision.ballot().toString());
        }
        if (decision.rule() != null) {
            data.put("rule", decision.rule());
        }
        return data;
    }
}
