package org.gatehouse.board;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** The votes are counted. */
record BallotCounted(String caseReference, AuditedRecord record, Ballot ballot, MajorityPolicy.Count count)
        implements AuditedEvent {

    @Override
    public Map<String, Object> data() {
        return Map.of(
                "gate",
                ballot.gate(),
                "purpose",
                ballot.purpose().name(),
                "result",
                count.result().name(),
                "why",
                count.why());
    }
}
