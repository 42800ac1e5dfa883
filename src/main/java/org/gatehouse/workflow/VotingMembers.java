package org.gatehouse.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.gatehouse.board.BallotDesk;
import org.springframework.stereotype.Component;

/** Who is asked at which place of a ballot. Public, as expressions of a process may call nothing else. */
@Component("votingMembers")
public class VotingMembers {

    private final BallotDesk ballots;

    VotingMembers(BallotDesk ballots) {
        this.ballots = ballots;
    }

    public String person(DelegateExecution execution) {
        return ballots.voter(ballot(execution), place(execution)).toString();
    }

    public boolean declared(DelegateExecution execution) {
        return ballots.declaredFree(ballot(execution), place(execution));
    }

    public boolean settled(DelegateExecution execution) {
        return ballots.settled(ballot(execution));
    }

    /** Whoever breaks equal votes. */
    public String presiding(DelegateExecution execution) {
        return ballots.presiding(ballot(execution)).toString();
    }

    private static UUID ballot(DelegateExecution execution) {
        return UUID.fromString((String) execution.getVariable("ballotId"));
    }

    private static int place(DelegateExecution execution) {
        return (Integer) execution.getVariable("loopCounter");
    }
}
