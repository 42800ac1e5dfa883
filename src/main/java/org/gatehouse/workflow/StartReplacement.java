package org.gatehouse.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gatehouse.renewal.RenewalSteps;
import org.springframework.stereotype.Component;

/** Begins the procurement of what takes a contract's place. */
@Component("startReplacement")
class StartReplacement implements JavaDelegate {

    private final RenewalSteps steps;

    StartReplacement(RenewalSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.startReplacement(execution.getProcessBusinessKey());
    }
}
