package org.gatehouse.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gatehouse.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work as people see it; the engine's user task is its shadow under the same id.
 *
 * @param id the engine's task id
 * @param key id of the form that it asks, which is also the form's file name
 * @param title what the process calls it, verb and object
 * @param caseReference the request it belongs to
 * @param group who may take it
 * @param assignee who has it
 * @param why why it came to this group: the decision table's words or the process's documentation
 * @param gate the gate of the request that it belongs to: DECISION, or GATE_1 to GATE_3 of a procurement
 * @param followUp it follows a decision, as a condition does, and does not move the request to another stage
 * @param round 1 for the first time this key is asked at this gate, then 2, …
 * @param due last working day by which it should be done
 */
public record Task(
        String id,
        String key,
        String title,
        String caseReference,
        String caseTitle,
        Role group,
        @Nullable UUID assignee,
        String formId,
        int formVersion,
        String why,
        String gate,
        boolean followUp,
        int round,
        Instant since,
        @Nullable LocalDate due,
        String state,
        @Nullable UUID completedBy,
        @Nullable Instant completedAt,
        @Nullable String outcome) {

    public boolean isOpen() {
        return "OPEN".equals(state);
    }
}
