package org.gatehouse.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatehouse.access.Action;
import org.gatehouse.access.WrongState;
import org.gatehouse.request.Reasons;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.springframework.stereotype.Component;

/** Somebody who did not decide looks at a challenged refusal: it stands, or it is revoked and the request decided again. */
@Component
class ReviewChallengeHandler implements TaskHandler {

    private final DecisionStates states;

    ReviewChallengeHandler(DecisionStates states) {
        this.states = states;
    }

    @Override
    public Set<String> keys() {
        return Set.of("review-challenge");
    }

    @Override
    public Action action(String key) {
        return Action.REVIEW_CHALLENGE;
    }

    @Override
    public boolean needsConfidential(String key) {
        return true;
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        return List.of(
                new Outcome("DECIDE_AGAIN", "The request must be decided again", Map.of()),
                new Outcome("UPHOLD", "The decision stands", Map.of()));
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        Reasons.required(completion, "Enter the reasons for your finding.");
        if (completion.outcome().equals("DECIDE_AGAIN")) {
            Task task = completion.task();
            Decision refused = states.inForce(task.caseReference(), task.gate())
                    .orElseThrow(() -> new WrongState("There is no decision to look at again."));
            states.revoke(refused, completion.reason(), completion.by().id());
        }
        return Map.of();
    }
}
