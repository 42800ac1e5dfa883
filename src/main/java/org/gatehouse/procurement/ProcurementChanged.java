package org.gatehouse.procurement;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/**
 * Buying came one step further.
 *
 * @param type RouteFound, WentToMarket, AwardProposed, ContractRecorded, AccountabilityAccepted or AccountabilityDeclined
 */
public record ProcurementChanged(String caseReference, String type, AuditedRecord record) implements AuditedEvent {

    @Override
    public Map<String, Object> data() {
        return Map.of();
    }
}
