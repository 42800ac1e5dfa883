package org.gatehouse.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gatehouse.worklist.Gate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, under a number without gaps. Either a person decided, or a rule that is named.
 *
 * @param gate DECISION, or GATE_1 to GATE_3 of a procurement; each has exactly one final decision
 * @param decidedBy who decided alone, or put the motion that the members carried
 * @param ballot the vote by which the members decided
 * @param costBaseline pounds including VAT that the approval covers
 * @param validUntil the approval lapses after this day (DOMAIN 5.5: 12 months)
 * @param deferredUntil the day on which a deferred request is looked at again
 * @param supplier who is awarded the contract, at gate 2
 * @param supersedes number of the decision whose place it takes
 * @param evidence what the decision rests on: name to SHA-256
 */
public record Decision(
        String number,
        String caseReference,
        String gate,
        Outcome outcome,
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

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The outcomes of the Technical Design Authority. */
    public enum Outcome {
        APPROVED("Approved", true, true),
        APPROVED_WITH_CONDITIONS("Approved with conditions", true, true),
        RETURNED("Returned for more work", false, false),
        NOT_APPROVED("Not approved", true, false),
        USE_EXISTING("Use an existing system", true, false),
        DEFERRED("Deferred", false, false);

        private final String words;
        private final boolean isFinal;
        private final boolean approval;

        Outcome(String words, boolean isFinal, boolean approval) {
            this.words = words;
            this.isFinal = isFinal;
            this.approval = approval;
        }

        public String words() {
            return words;
        }

        /** Whether the gate is decided for good; a returned request comes back to it. */
        public boolean isFinal() {
            return isFinal;
        }

        public boolean isApproval() {
            return approval;
        }
    }

    /** What a process needs to go on. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("decisionNumber", number);
        facts.put("decided", outcome.name());
        if (deferredUntil != null) {
            facts.put(
                    "deferredUntil",
                    Date.from(deferredUntil.atStartOfDay(LONDON).toInstant()));
        }
        return facts;
    }

    /** What the decision is about, in words. */
    public String gateWords() {
        return Gate.valueOf(gate).words();
    }

    /** What must be done, by whom and until when, for an approval with conditions, and what waits for it. */
    public record Condition(UUID id, String text, UUID owner, LocalDate due, String state, Blocks blocks) {}
}
