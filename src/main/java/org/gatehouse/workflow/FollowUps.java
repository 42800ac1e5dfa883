package org.gatehouse.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.gatehouse.decision.DecisionEnded;
import org.gatehouse.decision.DecisionRecorded;
import org.gatehouse.decision.ReconsiderationAsked;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Starts what follows a decision beside the request's own way: ratification of an urgent approval, a change of a decision, the stop
 * of what is no longer approved.
 */
@Component
class FollowUps {

    private final RuntimeService runtime;

    FollowUps(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** An approval that no longer stands carries nothing on. */
    @Order
    @EventListener
    void on(DecisionEnded ended) {
        if (ended.decision().outcome().isApproval() && !ended.end().equals("SUPERSEDED")) {
            runtime.createMessageCorrelation("approval-ended")
                    .processInstanceBusinessKey(ended.caseReference())
                    .correlateAll();
        }
    }

    @EventListener
    void on(ReconsiderationAsked asked) {
        runtime.startProcessInstanceByKey(
                "reconsider-decision",
                asked.caseReference(),
                Map.of("gate", asked.decision().gate(), "lane", "FULL", "followUp", true));
    }

    /** After everybody else has heard of the decision. */
    @Order
    @EventListener
    void on(DecisionRecorded recorded) {
        if (recorded.urgent() && recorded.decision().outcome().isApproval()) {
            runtime.startProcessInstanceByKey(
                    "ratify-decision",
                    recorded.caseReference(),
                    Map.of("gate", recorded.decision().gate(), "followUp", true));
        }
    }
}
