package org.gatehouse.workflow;

import java.util.Map;
import org.gatehouse.dpia.Dpias;
import org.springframework.stereotype.Component;

/** The result of the screening, with its reason, goes on the record of data protection. */
@Component
class DpiaScreened implements TableOutcome {

    private final Dpias dpias;

    DpiaScreened(Dpias dpias) {
        this.dpias = dpias;
    }

    @Override
    public String table() {
        return "screen-dpia";
    }

    @Override
    public void keep(String caseReference, Map<String, Object> row) {
        dpias.screened(caseReference, String.valueOf(row.get("dpiaResult")), String.valueOf(row.get("why")));
    }
}
