package org.gatehouse.board;

import java.util.List;
import java.util.UUID;
import org.gatehouse.audit.AuditedRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what the board did, with the record as it stands after it. */
@Component
class BoardNews {

    private final AuditedRows rows;
    private final ApplicationEventPublisher events;

    BoardNews(AuditedRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    void opened(Ballot ballot, int invited) {
        var record = rows.readWith("ballots", "id", ballot.id(), "ballot_voters", "ballot_id");
        events.publishEvent(new BallotOpened(ballot.caseReference(), record, ballot, invited));
    }

    void counted(Ballot ballot, MajorityPolicy.Count count) {
        var record = rows.readWith("ballots", "id", ballot.id(), "ballot_voters", "ballot_id");
        events.publishEvent(new BallotCounted(ballot.caseReference(), record, ballot, count));
    }

    void cast(String caseReference, Vote vote) {
        events.publishEvent(new VoteCast(caseReference, rows.read("votes", "id", vote.id()), vote));
    }

    void voided(String caseReference, UUID vote) {
        events.publishEvent(new VoteVoided(caseReference, rows.read("votes", "id", vote)));
    }

    void declared(Interests.Declaration declaration, List<String> endedTasks) {
        events.publishEvent(new InterestDeclared(
                declaration.caseReference(),
                rows.read("interests", "id", declaration.id()),
                declaration.nature() != Interests.Nature.NONE,
                declaration.late(),
                endedTasks));
    }
}
