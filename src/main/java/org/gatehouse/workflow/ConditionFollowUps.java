package org.gatehouse.workflow;

import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.gatehouse.decision.ConditionCancelled;
import org.gatehouse.decision.Conditions;
import org.gatehouse.decision.DecisionRecorded;
import org.gatehouse.decision.FollowedCondition;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the follow-up of each condition with the decision that sets it, and ends it with the condition. */
@Component
class ConditionFollowUps {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final RuntimeService runtime;
    private final Conditions conditions;

    ConditionFollowUps(RuntimeService runtime, Conditions conditions) {
        this.runtime = runtime;
        this.conditions = conditions;
    }

    @EventListener
    void on(DecisionRecorded recorded) {
        conditions.ofDecision(recorded.decision().number()).forEach(this::start);
    }

    @EventListener
    void on(ConditionCancelled cancelled) {
        runtime.createMessageCorrelation("condition-cancelled")
                .processInstanceBusinessKey(cancelled.caseReference())
                .processInstanceVariableEquals(
                        "subject", cancelled.condition().id().toString())
                .correlateAll();
    }

    private void start(FollowedCondition condition) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("subject", condition.id().toString());
        facts.put("followUp", true);
        facts.put("gate", condition.gate());
        facts.put("owner", condition.owner().toString());
        facts.put("dueOn", Date.from(condition.due().atStartOfDay(LONDON).toInstant()));
        facts.put("why_meetCondition", "You own a condition of decision " + condition.decisionNumber() + ".");
        facts.put(
                "why_signOffCondition",
                "The owner says that a condition of decision " + condition.decisionNumber() + " is met.");
        runtime.startProcessInstanceByKey("follow-up-condition", condition.caseReference(), facts);
    }
}
