package org.gatehouse.request;

import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** The answers of a draft or of a returned request were changed. */
public record RequestAnswered(CaseFile file, AuditedRecord record) implements AuditedEvent {

    @Override
    public String caseReference() {
        return file.reference();
    }
}
