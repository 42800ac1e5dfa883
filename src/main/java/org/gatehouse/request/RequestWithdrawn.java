package org.gatehouse.request;

import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** The requester took the request back. */
public record RequestWithdrawn(CaseFile file, AuditedRecord record) implements AuditedEvent {

    @Override
    public String caseReference() {
        return file.reference();
    }
}
