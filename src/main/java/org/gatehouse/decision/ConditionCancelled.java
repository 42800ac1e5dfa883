package org.gatehouse.decision;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** A condition fell away with the decision that set it. */
public record ConditionCancelled(FollowedCondition condition, AuditedRecord record) implements AuditedEvent {

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
