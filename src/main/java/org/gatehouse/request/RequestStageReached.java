package org.gatehouse.request;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** The request reached its next stage. */
public record RequestStageReached(CaseFile file, AuditedRecord record) implements AuditedEvent {

    @Override
    public String caseReference() {
        return file.reference();
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("stage", file.stage(), "status", file.status().name());
    }
}
