package org.gatehouse.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gatehouse.decision.RuleDecisions;
import org.springframework.stereotype.Component;

/** Revokes an urgent decision that the members did not ratify. */
@Component("refuseRatification")
class RefuseRatification implements JavaDelegate {

    private final RuleDecisions decisions;

    RefuseRatification(RuleDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.refuseRatification(execution.getProcessBusinessKey(), String.valueOf(execution.getVariable("gate")));
    }
}
