package org.gatehouse.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gatehouse.decision.RuleDecisions;
import org.springframework.stereotype.Component;

/** Self-certified requests are approved by the rule that put them in their lane. */
@Component("approveByRule")
class ApproveByRule implements JavaDelegate {

    private final RuleDecisions decisions;

    ApproveByRule(RuleDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.approveSelfCertified(
                execution.getProcessBusinessKey(), String.valueOf(execution.getVariable("why_assessLane")));
    }
}
