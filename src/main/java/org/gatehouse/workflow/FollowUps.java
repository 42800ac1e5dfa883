package org.gatehouse.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.gatehouse.decision.DecisionRecorded;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Starts what follows a decision beside the request's own way: ratification of an urgent approval. */
@Component
class FollowUps {

    private final RuntimeService runtime;

    FollowUps(RuntimeService runtime) {
        this.runtime = runtime;
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
