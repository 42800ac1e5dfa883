package org.gatehouse.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatehouse.access.Action;
import org.gatehouse.request.Reasons;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.springframework.stereotype.Component;

/**
 * Whoever presides proposes what becomes of a decision in force: another approval in its place, that it is revoked, or that
 * it stays as it is.
 */
@Component
class ReconsiderHandler implements TaskHandler {

    /** Nothing is proposed. */
    static final String KEEP = "KEEP";

    private final DecisionDesk desk;
    private final DecisionDrafts drafts;
    private final DecisionNeeds needs;
    private final ApprovalOrder order;
    private final Motions motions;

    ReconsiderHandler(
            DecisionDesk desk, DecisionDrafts drafts, DecisionNeeds needs, ApprovalOrder order, Motions motions) {
        this.desk = desk;
        this.drafts = drafts;
        this.needs = needs;
        this.order = order;
        this.motions = motions;
    }

    @Override
    public Set<String> keys() {
        return Set.of("propose-reconsideration");
    }

    @Override
    public Action action(String key) {
        return Action.DECIDE;
    }

    @Override
    public boolean needsConfidential(String key) {
        return true;
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        return order.changes(task);
    }

    @Override
    public Map<String, Object> prefill(Task task) {
        return order.start(task);
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        Reasons.required(completion, "Enter the reasons.");
        if (completion.outcome().equals(KEEP)) {
            return Map.of();
        }
        if (!completion.outcome().equals(MotionDesk.REVOKED)) {
            needs.check(completion, Decision.Outcome.valueOf(completion.outcome()));
            desk.check(drafts.of(completion, null), drafts.terms(completion));
        }
        motions.put(completion);
        return Map.of();
    }
}
