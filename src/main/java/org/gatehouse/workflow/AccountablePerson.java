package org.gatehouse.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.gatehouse.procurement.Accountabilities;
import org.springframework.stereotype.Component;

/**
 * Finds who is asked to accept accountability: one of the people named who has not answered yet. Public, as expressions
 * of a process may call nothing else.
 */
@Component("accountablePerson")
public class AccountablePerson {

    private final Accountabilities accountabilities;

    AccountablePerson(Accountabilities accountabilities) {
        this.accountabilities = accountabilities;
    }

    /** All tasks open in one step, so the order of those who have not answered stands still meanwhile. */
    public String of(DelegateExecution execution) {
        int number = (Integer) execution.getVariable("loopCounter");
        return accountabilities
                .unanswered(execution.getProcessBusinessKey())
                .get(number)
                .toString();
    }
}
