package org.gatehouse.board;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** The members are called to vote. */
record BallotOpened(String caseReference, AuditedRecord record, Ballot ballot, int invited) implements AuditedEvent {

    @Override
    public Map<String, Object> data() {
        return Map.of(
                "gate", ballot.gate(), "purpose", ballot.purpose().name(), "round", ballot.round(), "invited", invited);
    }
}
