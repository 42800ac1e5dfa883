package org.gatehouse.request;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** A request was handed in; its process starts with the facts. */
public record RequestSubmitted(CaseFile file, AuditedRecord record, Map<String, Object> facts) implements AuditedEvent {

    @Override
    public String caseReference() {
        return file.reference();
    }

    @Override
    public Map<String, Object> data() {
        return facts;
    }
}
