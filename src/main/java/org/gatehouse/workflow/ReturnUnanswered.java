package org.gatehouse.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gatehouse.decision.RuleDecisions;
import org.springframework.stereotype.Component;

/** Questions that stay unanswered for ten working days return the request to its requester. */
@Component("returnUnanswered")
class ReturnUnanswered implements JavaDelegate {

    private final RuleDecisions decisions;

    ReturnUnanswered(RuleDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.returnUnanswered(execution.getProcessBusinessKey(), String.valueOf(execution.getVariable("gate")));
    }
}
