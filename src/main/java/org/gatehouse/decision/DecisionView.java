package org.gatehouse.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A decision as the API, the pages and the CSV show it. */
record DecisionView(
        String number,
        String request,
        String title,
        String kind,
        String serviceArea,
        String serviceAreaName,
        String gate,
        String about,
        String outcome,
        String words,
        String reason,
        @Nullable String decidedBy,
        String decidedByName,
        @Nullable String rule,
        Instant decidedAt,
        String on,
        String scope,
        @Nullable Money costBaseline,
        @Nullable LocalDate validUntil,
        @Nullable String existingSystem,
        @Nullable String supplier,
        List<ConditionView> conditions,
        List<VoteView> votes,
        String state,
        @Nullable String endReason,
        @Nullable String supersedes,
        @Nullable LocalDate deferredUntil,
        Map<String, String> evidence) {

    DecisionView with(List<ConditionView> added, List<VoteView> cast) {
        return new DecisionView(
                number,
                request,
                title,
                kind,
                serviceArea,
                serviceAreaName,
                gate,
                about,
                outcome,
                words,
                reason,
                decidedBy,
                decidedByName,
                rule,
                decidedAt,
                on,
                scope,
                costBaseline,
                validUntil,
                existingSystem,
                supplier,
                added,
                cast,
                state,
                endReason,
                supersedes,
                deferredUntil,
                evidence);
    }

    /** An amount as the public contract writes it. */
    record Money(String amount, String currency) {

        static @Nullable Money of(@Nullable BigDecimal pounds) {
            return pounds == null ? null : new Money(pounds.toPlainString(), "GBP");
        }

        /** The amount as people read it, for example £25,000.00. */
        static @Nullable String words(@Nullable Money money) {
            return money == null ? null : "£%,.2f".formatted(new BigDecimal(money.amount()));
        }
    }

    /**
     * How a member voted.
     *
     * @param about DECISION, URGENT or RATIFICATION
     * @param valid whether it counts: it does not where the voter declared an interest afterwards
     */
    record VoteView(
            String voter,
            String name,
            String about,
            int round,
            String choice,
            String reason,
            boolean casting,
            boolean valid) {}

    /** What must be done, by whom and until when. */
    record ConditionView(String text, String owner, LocalDate due, String state) {}
}
