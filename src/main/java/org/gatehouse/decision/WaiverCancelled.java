package org.gatehouse.decision;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** A waiver fell away with the decision that granted it. */
record WaiverCancelled(Waiver waiver, AuditedRecord record) implements AuditedEvent {

    @Override
    public String caseReference() {
        return waiver.caseReference();
    }

    @Override
    public Map<String, Object> data() {
        return Map.of(
                "waiver", waiver.id(),
                "decision", waiver.decisionNumber(),
                "requirement", waiver.requirement(),
                "expires", waiver.expiresOn().toString());
    }
}
