package org.gatehouse.request;

import java.util.Map;
import java.util.UUID;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** A service area handed in its request; from now on others work on it. */
public record RequestSubmitted(
        String caseReference,
        String title,
        UUID requester,
        boolean spendsMoney,
        AuditedRecord record,
        Map<String, Object> data)
        implements AuditedEvent {}
