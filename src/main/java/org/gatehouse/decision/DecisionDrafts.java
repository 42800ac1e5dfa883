package org.gatehouse.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.gatehouse.worklist.TaskCompletion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what somebody typed as a decision: what is decided, what it covers and what it is tied to. */
@Component
class DecisionDrafts {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ConditionRows conditionRows;
    private final WaiverRows waiverRows;
    private final Evidence evidence;
    private final Awards awards;
    private final Clock clock;

    DecisionDrafts(ConditionRows conditionRows, WaiverRows waiverRows, Evidence evidence, Awards awards, Clock clock) {
        this.conditionRows = conditionRows;
        this.waiverRows = waiverRows;
        this.evidence = evidence;
        this.awards = awards;
        this.clock = clock;
    }

    /** @throws org.gatehouse.form.AnswersRefused if a condition or waiver is incomplete or cannot be */
    DecisionTerms terms(TaskCompletion completion) {
        Decision.Outcome outcome = outcome(completion);
        return outcome.isApproval()
                ? new DecisionTerms(
                        outcome == Decision.Outcome.APPROVED_WITH_CONDITIONS ? conditionRows.of(completion) : List.of(),
                        waiverRows.of(completion))
                : DecisionTerms.NONE;
    }

    /** @param ballot the vote that carried it; none where one person decides */
    DecisionDraft of(TaskCompletion completion, @Nullable UUID ballot) {
        Decision.Outcome outcome = outcome(completion);
        String reference = completion.task().caseReference();
        boolean approval = outcome.isApproval();
        return new DecisionDraft(
                reference,
                completion.task().gate(),
                outcome,
                completion.reason(),
                completion.by().id(),
                null,
                ballot,
                clock.instant(),
                approval ? completion.answers().text("scope") : "",
                approval ? completion.answers().money("costBaseline").orElse(null) : null,
                approval ? validUntil(completion) : null,
                outcome == Decision.Outcome.DEFERRED
                        ? completion.answers().date("deferredUntil").orElse(null)
                        : null,
                outcome == Decision.Outcome.USE_EXISTING ? completion.answers().text("existingSystem") : null,
                awards.proposed(reference, completion.task().gate())
                        .map(Awards.Award::supplier)
                        .orElse(null),
                null,
                evidence.of(reference));
    }

    private static Decision.Outcome outcome(TaskCompletion completion) {
        return Decision.Outcome.valueOf(completion.outcome());
    }

    /** An approval expires 12 months after the decision unless a nearer date is set (DOMAIN 5.5). */
    private LocalDate validUntil(TaskCompletion completion) {
        LocalDate latest = today().plusMonths(12);
        return completion
                .answers()
                .date("validUntil")
                .filter(day -> day.isBefore(latest))
                .orElse(latest);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
