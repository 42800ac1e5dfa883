package org.gatehouse.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gatehouse.access.People;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A decision as the API and the pages show it. */
record DecisionView(
        String number,
        String request,
        String title,
        String gate,
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
        List<ConditionView> conditions,
        Map<String, String> evidence) {

    record Money(String amount, String currency) {}

    record ConditionView(String text, String owner, LocalDate due, String state) {}

    /** Puts the view together. */
    @Component
    static class Builder {

        private final Decisions decisions;
        private final CaseFiles files;
        private final People people;
        private final Words words;

        Builder(Decisions decisions, CaseFiles files, People people, Words words) {
            this.decisions = decisions;
            this.files = files;
            this.people = people;
            this.words = words;
        }

        DecisionView of(Decision decision) {
            return new DecisionView(
                    decision.number(),
                    decision.caseReference(),
                    files.get(decision.caseReference()).title(),
                    decision.gate(),
                    decision.outcome().name(),
                    decision.outcome().words(),
                    decision.reason(),
                    decision.decidedBy() == null
                            ? null
                            : people.byId(decision.decidedBy()).username(),
                    decision.decidedBy() == null ? "rule " + decision.rule() : people.name(decision.decidedBy()),
                    decision.rule(),
                    decision.decidedAt(),
                    words.dateTime(decision.decidedAt()),
                    decision.scope(),
                    money(decision.costBaseline()),
                    decision.validUntil(),
                    decision.existingSystem(),
                    decisions.conditions(decision.number()).stream()
                            .map(condition -> new ConditionView(
                                    condition.text(),
                                    people.byId(condition.owner()).username(),
                                    condition.due(),
                                    condition.state()))
                            .toList(),
                    decision.evidence());
        }

        private static @Nullable Money money(@Nullable BigDecimal amount) {
            return amount == null ? null : new Money(amount.toPlainString(), "GBP");
        }
    }
}
