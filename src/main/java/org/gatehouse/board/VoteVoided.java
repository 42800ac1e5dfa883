package org.gatehouse.board;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** A vote no longer counts, because whoever cast it declared an interest. */
record VoteVoided(String caseReference, AuditedRecord record) implements AuditedEvent {

    @Override
    public Map<String, Object> data() {
        return Map.of("why", "interest declared");
    }
}
