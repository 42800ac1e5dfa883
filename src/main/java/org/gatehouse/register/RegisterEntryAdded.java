package org.gatehouse.register;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** A system, contract or supplier was entered in its register. */
record RegisterEntryAdded(String caseReference, AuditedRecord record) implements AuditedEvent {

    @Override
    public Map<String, Object> data() {
        return Map.of("register", record.table());
    }
}
