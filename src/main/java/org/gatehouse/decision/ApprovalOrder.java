package org.gatehouse.decision;

import static org.gatehouse.decision.Decision.Outcome.APPROVED;
import static org.gatehouse.decision.Decision.Outcome.APPROVED_WITH_CONDITIONS;
import static org.gatehouse.decision.Decision.Outcome.DEFERRED;
import static org.gatehouse.decision.Decision.Outcome.NOT_APPROVED;
import static org.gatehouse.decision.Decision.Outcome.RETURNED;
import static org.gatehouse.decision.Decision.Outcome.USE_EXISTING;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatehouse.review.Reviews;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.springframework.stereotype.Component;

/** The ways to decide a request, in the order that fits what the reviews found. */
@Component
class ApprovalOrder {

    private final Reviews reviews;
    private final GatePolicy policy;
    private final DecisionExamples examples;
    private final KeyDecisionPolicy keyDecisions;

    ApprovalOrder(Reviews reviews, GatePolicy policy, DecisionExamples examples, KeyDecisionPolicy keyDecisions) {
        this.keyDecisions = keyDecisions;
        this.reviews = reviews;
        this.policy = policy;
        this.examples = examples;
    }

    /** The first leads the case forward: the approval that the reviews allow, or the return where nobody can approve. */
    List<Outcome> outcomes(Task task) {
        List<String> unmet = policy.unmetClauses(task.caseReference(), task.gate());
        return order(task, unmet).stream()
                .map(way -> new Outcome(way.name(), way.words(), examples.of(task, way, unmet)))
                .toList();
    }

    /** Another approval in the place of one in force, and its end. */
    List<Outcome> changes(Task task) {
        List<String> unmet = policy.unmetClauses(task.caseReference(), task.gate());
        Map<String, Object> bare = examples.of(task, NOT_APPROVED, List.of());
        return List.of(
                replacement(task, APPROVED_WITH_CONDITIONS, unmet),
                replacement(task, APPROVED, unmet),
                new Outcome(MotionDesk.REVOKED, "Revoke it", bare),
                new Outcome(ReconsiderHandler.KEEP, "Leave it as it is", bare));
    }

    private Outcome replacement(Task task, Decision.Outcome way, List<String> unmet) {
        return new Outcome(
                way.name(),
                "Put another decision in its place: " + way.words().toLowerCase(Locale.ROOT),
                examples.of(task, way, unmet));
    }

    /** What the form starts with: the condition for clauses that are not met, and the key decision the request names. */
    Map<String, Object> start(Task task) {
        List<String> unmet = policy.unmetClauses(task.caseReference(), task.gate());
        Map<String, Object> start = new HashMap<>(keyDecisions.known(task.caseReference(), task.gate()));
        if (!unmet.isEmpty()) {
            start.put("conditions", List.of(examples.condition(task, unmet)));
        }
        return start;
    }

    private List<Decision.Outcome> order(Task task, List<String> unmet) {
        if (policy.obstacle(task.caseReference(), task.gate()).isPresent()) {
            return List.of(RETURNED, NOT_APPROVED, USE_EXISTING, DEFERRED, APPROVED, APPROVED_WITH_CONDITIONS);
        }
        boolean conditional = !unmet.isEmpty()
                || reviews.latest(task.caseReference(), task.gate()).stream()
                        .anyMatch(review -> !review.result().equals("PASS"));
        return conditional
                ? List.of(APPROVED_WITH_CONDITIONS, APPROVED, RETURNED, NOT_APPROVED, USE_EXISTING, DEFERRED)
                : List.of(APPROVED, APPROVED_WITH_CONDITIONS, RETURNED, NOT_APPROVED, USE_EXISTING, DEFERRED);
    }
}
