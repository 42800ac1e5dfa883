package org.gatehouse.renewal;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/**
 * A renewal came one step further.
 *
 * @param type RenewalOpened, ContractReviewed, RenewalRecorded, ReplacementStarted or ContractEnded
 */
record RenewalChanged(String caseReference, String type, AuditedRecord record) implements AuditedEvent {

    @Override
    public Map<String, Object> data() {
        return Map.of();
    }
}
