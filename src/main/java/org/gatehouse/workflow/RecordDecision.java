package org.gatehouse.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gatehouse.decision.MotionDesk;
import org.springframework.stereotype.Component;

/** Records what the members carried as a numbered decision. */
@Component("recordDecision")
class RecordDecision implements JavaDelegate {

    private final MotionDesk motions;

    RecordDecision(MotionDesk motions) {
        this.motions = motions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID ballot = UUID.fromString((String) execution.getVariable("ballotId"));
        motions.carried(execution.getProcessBusinessKey(), String.valueOf(execution.getVariable("gate")), ballot)
                .forEach(execution::setVariable);
    }
}
