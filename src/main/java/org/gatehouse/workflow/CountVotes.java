package org.gatehouse.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gatehouse.board.BallotDesk;
import org.springframework.stereotype.Component;

/** Counts the votes with the policies in force. */
@Component("countVotes")
class CountVotes implements JavaDelegate {

    private final BallotDesk ballots;

    CountVotes(BallotDesk ballots) {
        this.ballots = ballots;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID ballot = UUID.fromString((String) execution.getVariable("ballotId"));
        execution.setVariable("voteResult", ballots.count(ballot));
    }
}
