package org.gatehouse.request;

import java.util.UUID;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** Everything about a request is done. */
public record RequestClosed(String caseReference, String title, UUID requester, AuditedRecord record)
        implements AuditedEvent {}
