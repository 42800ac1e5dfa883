package org.gatehouse.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.gatehouse.decision.OpenPoints;
import org.springframework.stereotype.Component;

/** Gives the table {@code select-approval} what the reviews found and whether a refusal was challenged. */
@Component("approvalFacts")
class ApprovalFacts implements ExecutionListener {

    private final OpenPoints points;

    ApprovalFacts(OpenPoints points) {
        this.points = points;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String gate = String.valueOf(execution.getVariable("gate"));
        execution.setVariable("unmetMandatory", points.unmetMandatory(execution.getProcessBusinessKey(), gate));
        execution.setVariable("challenged", Boolean.TRUE.equals(execution.getVariable("challenged")));
    }
}
