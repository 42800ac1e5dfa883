package org.gatehouse.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.gatehouse.request.Reasons;
import org.gatehouse.worklist.TaskCompletion;
import org.springframework.stereotype.Component;

/** What each outcome must say: a rejection its reasons, an approval its scope, a re-use the system named (DOMAIN 5.5). */
@Component
class DecisionNeeds {

    private final KeyDecisionPolicy keyDecisions;
    private final Clock clock;

    DecisionNeeds(KeyDecisionPolicy keyDecisions, Clock clock) {
        this.keyDecisions = keyDecisions;
        this.clock = clock;
    }

    void check(TaskCompletion completion, Decision.Outcome outcome) {
        Reasons.required(completion, "Enter the reasons for the decision.");
        if (outcome.isApproval()) {
            Reasons.answered(completion, "scope", "Enter what the approval covers.");
            keyDecisions.check(completion);
        }
        if (outcome == Decision.Outcome.APPROVED_WITH_CONDITIONS) {
            Reasons.answered(completion, "conditions", "Enter at least one condition.");
        }
        if (outcome == Decision.Outcome.USE_EXISTING) {
            Reasons.answered(completion, "existingSystem", "Enter the existing system to use.");
        }
        if (outcome == Decision.Outcome.DEFERRED) {
            Reasons.answered(completion, "deferredUntil", "Enter the day on which it is looked at again.");
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
            if (!completion.answers().date("deferredUntil").orElse(today).isAfter(today)) {
                throw notLater();
            }
        }
    }

    private static AnswersRefused notLater() {
        return new AnswersRefused(
                List.of(new Problem("/answers/deferredUntil", "deferredUntil", "Enter a day after today.")));
    }
}
