package org.gatehouse.board;

import java.util.List;
import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/**
 * A member declared an interest, or that they have none.
 *
 * @param endedTasks open tasks of the member that are not needed any more
 */
public record InterestDeclared(
        String caseReference, AuditedRecord record, boolean hasInterest, boolean late, List<String> endedTasks)
        implements AuditedEvent {

    @Override
    public Map<String, Object> data() {
        return Map.of("declared", hasInterest ? "INTEREST" : "NO_INTEREST", "late", late);
    }
}
