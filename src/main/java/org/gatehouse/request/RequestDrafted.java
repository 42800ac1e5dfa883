package org.gatehouse.request;

import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** Somebody began a request. */
public record RequestDrafted(CaseFile file, AuditedRecord record) implements AuditedEvent {

    @Override
    public String caseReference() {
        return file.reference();
    }
}
