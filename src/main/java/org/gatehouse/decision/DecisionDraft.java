package org.gatehouse.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision about to be recorded: everything but its number. */
record DecisionDraft(
        String caseReference,
        String gate,
        Decision.Outcome outcome,
        String reason,
        @Nullable UUID decidedBy,
        @Nullable String rule,
        @Nullable UUID ballot,
        Instant decidedAt,
        String scope,
        @Nullable BigDecimal costBaseline,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate deferredUntil,
        @Nullable String existingSystem,
        @Nullable String supplier,
        @Nullable String supersedes,
        Map<String, String> evidence) {

    /** The same in the place of another decision. */
    DecisionDraft superseding(Decision earlier) {
        return new DecisionDraft(
                caseReference,
                gate,
                outcome,
                reason,
                decidedBy,
                rule,
                ballot,
                decidedAt,
                scope,
                costBaseline,
                validUntil,
                deferredUntil,
                existingSystem,
                supplier,
                earlier.number(),
                evidence);
    }

    Decision numbered(String number) {
        return new Decision(
                number,
                caseReference,
                gate,
                outcome,
                reason,
                decidedBy,
                rule,
                ballot,
                decidedAt,
                scope,
                costBaseline,
                validUntil,
                deferredUntil,
                existingSystem,
                supplier,
                supersedes,
                evidence);
    }
}
