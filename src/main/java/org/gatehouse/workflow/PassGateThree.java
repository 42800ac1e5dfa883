package org.gatehouse.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gatehouse.decision.RuleDecisions;
import org.springframework.stereotype.Component;

/** Gate 3 is a check without a vote: the contract is recorded and its four accountable people accepted. */
@Component("passGateThree")
class PassGateThree implements JavaDelegate {

    private final RuleDecisions decisions;

    PassGateThree(RuleDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.contractInPlace(execution.getProcessBusinessKey());
    }
}
