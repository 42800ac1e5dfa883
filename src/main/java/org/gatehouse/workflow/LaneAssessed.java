package org.gatehouse.workflow;

import java.util.Map;
import org.gatehouse.request.CaseFiles;
import org.springframework.stereotype.Component;

/** The request enters its lane. */
@Component
class LaneAssessed implements TableOutcome {

    private final CaseFiles files;

    LaneAssessed(CaseFiles files) {
        this.files = files;
    }

    @Override
    public String table() {
        return "assess-lane";
    }

    @Override
    public void keep(String caseReference, Map<String, Object> row) {
        files.enterLane(caseReference, String.valueOf(row.get("lane")));
    }
}
