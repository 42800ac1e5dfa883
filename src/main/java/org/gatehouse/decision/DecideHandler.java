package org.gatehouse.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatehouse.access.Action;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.springframework.stereotype.Component;

/** One member decides by delegation, or whoever presides puts a decision to the members; the decision is recorded in the same transaction as the completed task. */
@Component
class DecideHandler implements TaskHandler {

    private static final String PROPOSE = "propose-decision";

    private final DecisionDesk desk;
    private final DecisionDrafts drafts;
    private final DecisionNeeds needs;
    private final ApprovalOrder order;
    private final Motions motions;

    DecideHandler(DecisionDesk desk, DecisionDrafts drafts, DecisionNeeds needs, ApprovalOrder order, Motions motions) {
        this.desk = desk;
        this.drafts = drafts;
        this.needs = needs;
        this.order = order;
        this.motions = motions;
    }

    @Override
    public Set<String> keys() {
        return Set.of("decide-request", PROPOSE);
    }

    @Override
    public Action action(String key) {
        return Action.DECIDE;
    }

    /** Nobody decides about risks to people without having read of them. */
    @Override
    public boolean needsConfidential(String key) {
        return true;
    }

    @Override
    public Map<String, Object> prefill(Task task) {
        return order.start(task);
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        return order.outcomes(task);
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        needs.check(completion, Decision.Outcome.valueOf(completion.outcome()));
        if (completion.task().key().equals(PROPOSE)) {
            desk.check(drafts.of(completion, null), drafts.terms(completion));
            motions.put(completion);
            return Map.of();
        }
        return desk.record(drafts.of(completion, null), drafts.terms(completion))
                .facts();
    }
}
