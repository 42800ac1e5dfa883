package org.gatehouse.request;

import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** Nothing more happens to the request. */
public record RequestClosed(CaseFile file, AuditedRecord record) implements AuditedEvent {

    @Override
    public String caseReference() {
        return file.reference();
    }
}
