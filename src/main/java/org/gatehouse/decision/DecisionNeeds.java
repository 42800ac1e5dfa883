package org.gatehouse.decision;

import org.gatehouse.request.Reasons;
import org.gatehouse.worklist.TaskCompletion;

/** What each outcome must say: a rejection its reasons, an approval its scope, a re-use the system named (DOMAIN 5.5). */
final class DecisionNeeds {

    private DecisionNeeds() {}

    static void check(TaskCompletion completion, Decision.Outcome outcome) {
        Reasons.required(completion, "Enter the reasons for the decision.");
        if (outcome.isApproval()) {
            Reasons.answered(completion, "scope", "Enter what the approval covers.");
        }
        if (outcome == Decision.Outcome.APPROVED_WITH_CONDITIONS) {
            Reasons.answered(completion, "conditions", "Enter at least one condition.");
        }
        if (outcome == Decision.Outcome.USE_EXISTING) {
            Reasons.answered(completion, "existingSystem", "Enter the existing system to use.");
        }
    }
}
