package org.gatehouse.board;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** A member voted. */
record VoteCast(String caseReference, AuditedRecord record, Vote vote) implements AuditedEvent {

    @Override
    public Map<String, Object> data() {
        return Map.of("choice", vote.choice().name(), "casting", vote.casting());
    }
}
