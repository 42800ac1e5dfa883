package org.gatehouse.dpia;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** Something happened to a case's data protection impact assessment; the step names it in the trail. */
record DpiaStepTaken(String caseReference, DpiaStep step, Map<String, Object> data, AuditedRecord record)
        implements AuditedEvent {

    @Override
    public String type() {
        return step.event();
    }
}
