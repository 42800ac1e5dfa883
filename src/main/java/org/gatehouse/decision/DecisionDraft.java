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
        Map<String, String> evidence) {

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
                evidence);
    }
}
