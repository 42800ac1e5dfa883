package org.gatehouse.decision;

import java.util.UUID;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** The Technical Design Authority decided at a gate. */
public record DecisionRecorded(
        String caseReference,
        String number,
        String gate,
        String outcome,
        String reason,
        boolean spendsMoney,
        UUID requester,
        AuditedRecord record)
        implements AuditedEvent {}
