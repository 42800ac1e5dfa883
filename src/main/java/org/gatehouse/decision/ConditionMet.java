package org.gatehouse.decision;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** The owner of a condition gave evidence that it is met. */
record ConditionMet(FollowedCondition condition, AuditedRecord record) implements AuditedEvent {

    @Override
    public String caseReference() {
        return condition.caseReference();
    }

    @Override
    public Map<String, Object> data() {
        return Map.of(
                "condition", condition.id().toString(),
                "decision", condition.decisionNumber(),
                "blocks", condition.blocks().name());
    }
}
