package org.gatehouse.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.gatehouse.renewal.RenewalSteps;
import org.springframework.stereotype.Component;

/** Names the owner of the contract at hand, who reviews it first. */
@Component("renewalOwner")
class RenewalOwner implements ExecutionListener {

    private final RenewalSteps steps;

    RenewalOwner(RenewalSteps steps) {
        this.steps = steps;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var owner = steps.owner(execution.getProcessBusinessKey());
        execution.setVariable("contractOwner", owner == null ? null : owner.toString());
    }
}
