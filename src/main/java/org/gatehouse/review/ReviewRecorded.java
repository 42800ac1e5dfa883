package org.gatehouse.review;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** A reviewer recorded what they found. */
public record ReviewRecorded(String caseReference, String kind, String result, AuditedRecord record)
        implements AuditedEvent {

    @Override
    public Map<String, Object> data() {
        return Map.of("review", kind, "result", result);
    }
}
