package org.gatehouse.wording;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** A reviewer judged a text clause by clause; {@code data} counts the results and names text and rules by their hash. */
public record ClausesJudged(String caseReference, AuditedRecord record, Map<String, Object> data)
        implements AuditedEvent {}
