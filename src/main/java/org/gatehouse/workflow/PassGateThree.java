package org.gatehouse.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gatehouse.decision.RuleDecisions;
import org.gatehouse.procurement.ContractsInPlace;
import org.springframework.stereotype.Component;

/** Gate 3 is a check without a vote: the contract is recorded and its four accountable people accepted; it then stands in the register. */
@Component("passGateThree")
class PassGateThree implements JavaDelegate {

    private final RuleDecisions decisions;
    private final ContractsInPlace contracts;

    PassGateThree(RuleDecisions decisions, ContractsInPlace contracts) {
        this.decisions = decisions;
        this.contracts = contracts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.contractInPlace(execution.getProcessBusinessKey());
        contracts.enter(execution.getProcessBusinessKey());
    }
}
