package org.gatehouse.request;

import java.util.UUID;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** The requester took the request back. */
public record RequestWithdrawn(String caseReference, String title, UUID requester, AuditedRecord record)
        implements AuditedEvent {}
