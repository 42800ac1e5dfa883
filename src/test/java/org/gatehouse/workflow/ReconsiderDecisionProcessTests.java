package org.gatehouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A decision in force that somebody asked to look at again. */
class ReconsiderDecisionProcessTests extends PeopleBench {

    @BeforeEach
    void reconsiderationIsAskedFor() {
        start(Map.of("gate", "DECISION", "lane", "FULL", "followUp", true));
    }

    @Test
    void letsTheDecisionStandWhereTheChairProposesNoChange() {
        act("chair", "proposeReconsideration", "KEEP");

        endsAt("endEvent_decisionStands").hasNotPassed("callActivity_takeVote");
        assertThat(council.ballots).as("nobody was called to vote").isZero();
    }

    @Test
    void changesTheDecisionAsTheMembersCarried() {
        chairProposesAChange();
        waitsAt("callActivity_takeVote");
        assertThat(toldTo("take-vote"))
                .containsEntry("purpose", "RECONSIDERATION")
                .containsEntry("lane", "FULL")
                .containsEntry("gate", "DECISION")
                .containsEntry("followUp", true);
        council.recorded = Map.of("decided", "REVOKED");
        membersVoteFor();

        endsAt("endEvent_decisionChanged").variables().containsEntry("decided", "REVOKED");
        assertThat(council.acts).containsExactly("countVotes", "recordDecision");
    }

    @Test
    void letsTheDecisionStandWhenTheVoteIsLost() {
        chairProposesAChange();
        membersVoteAgainst();

        endsAt("endEvent_decisionStands").hasNotPassed("serviceTask_recordReconsideration");
        assertThat(council.acts).containsExactly("countVotes");
    }

    private void chairProposesAChange() {
        act("chair", "proposeReconsideration", "REVOKED");
    }
}
