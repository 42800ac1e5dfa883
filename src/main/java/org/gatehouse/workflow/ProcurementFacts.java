package org.gatehouse.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.gatehouse.procurement.Commencement;
import org.springframework.stereotype.Component;

/** What the route depends on besides the value: the threshold of the day, in pence, and the way of buying chosen. */
@Component("procurementFacts")
class ProcurementFacts implements ExecutionListener {

    private static final long NOT_KNOWN = -1;

    private final Commencement commencement;

    ProcurementFacts(Commencement commencement) {
        this.commencement = commencement;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String reference = execution.getProcessBusinessKey();
        execution.setVariable(
                "thresholdPence",
                commencement
                        .threshold(reference)
                        .map(pounds -> pounds.movePointRight(2).longValueExact())
                        .orElse(NOT_KNOWN));
        execution.setVariable("procedure", commencement.procedure(reference));
    }
}
