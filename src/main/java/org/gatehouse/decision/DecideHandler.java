package org.gatehouse.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatehouse.access.Action;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.TaskHandler;
import org.springframework.stereotype.Component;

/** One member, or the chair, decides; the decision is recorded in the same transaction as the completed task. */
@Component
class DecideHandler implements TaskHandler {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final DecisionDesk desk;
    private final ConditionRows conditionRows;
    private final Evidence evidence;
    private final ApprovalOrder order;
    private final Context context;

    DecideHandler(
            DecisionDesk desk, ConditionRows conditionRows, Evidence evidence, ApprovalOrder order, Context context) {
        this.desk = desk;
        this.conditionRows = conditionRows;
        this.evidence = evidence;
        this.order = order;
        this.context = context;
    }

    /** What is decided about and when. */
    @Component
    record Context(Awards awards, Clock clock) {}

    @Override
    public Set<String> keys() {
        return Set.of("decide-request");
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
        return order.conditions(task);
    }

    @Override
    public List<Outcome> outcomes(Task task) {
        return order.outcomes(task);
    }

    @Override
    public Map<String, Object> complete(TaskCompletion completion) {
        Decision.Outcome outcome = Decision.Outcome.valueOf(completion.outcome());
        DecisionNeeds.check(completion, outcome);
        List<Decision.Condition> conditions =
                outcome == Decision.Outcome.APPROVED_WITH_CONDITIONS ? conditionRows.of(completion) : List.of();
        Decision decision = desk.record(draft(completion, outcome), conditions);
        return Map.of("decisionNumber", decision.number());
    }

    private DecisionDraft draft(TaskCompletion completion, Decision.Outcome outcome) {
        String reference = completion.task().caseReference();
        boolean approval = outcome.isApproval();
        return new DecisionDraft(
                reference,
                completion.task().gate(),
                outcome,
                completion.reason(),
                completion.by().id(),
                null,
                context.clock().instant(),
                approval ? completion.answers().text("scope") : "",
                approval ? completion.answers().money("costBaseline").orElse(null) : null,
                approval ? validUntil(completion) : null,
                outcome == Decision.Outcome.USE_EXISTING ? completion.answers().text("existingSystem") : null,
                context.awards()
                        .proposed(reference, completion.task().gate())
                        .map(Awards.Award::supplier)
                        .orElse(null),
                evidence.of(reference));
    }

    /** An approval expires 12 months after the decision unless a nearer date is set (DOMAIN 5.5). */
    private LocalDate validUntil(TaskCompletion completion) {
        LocalDate latest =
                LocalDate.ofInstant(context.clock().instant(), LONDON).plusMonths(12);
        return completion
                .answers()
                .date("validUntil")
                .filter(day -> day.isBefore(latest))
                .orElse(latest);
    }
}
