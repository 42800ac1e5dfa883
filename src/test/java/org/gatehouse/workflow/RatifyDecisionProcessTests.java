package org.gatehouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the chair and one member decided urgently, before the members. */
class RatifyDecisionProcessTests extends PeopleBench {

    @BeforeEach
    void urgentDecisionIsMade() {
        start(Map.of("gate", "GATE_1", "followUp", true));
    }

    @Test
    void callsTheMembersToRatify() {
        waitsAt("callActivity_takeVote");
        assertThat(toldTo("take-vote"))
                .containsEntry("purpose", "RATIFICATION")
                .containsEntry("lane", "RATIFICATION")
                .containsEntry("gate", "GATE_1")
                .containsEntry("followUp", true);
        assertThat(openTasks()).containsOnly("declareInterest").hasSize(3);
    }

    @Test
    void letsTheDecisionStandWhenTheMembersRatifyIt() {
        membersVoteFor();

        endsAt("endEvent_decisionRatified")
                .hasNotPassed("serviceTask_revokeDecision")
                .variables()
                .containsEntry("voteResult", "CARRIED")
                .containsEntry("ballotId", "ballot-1");
        assertThat(council.acts).containsExactly("countVotes");
    }

    @Test
    void revokesTheDecisionWhenTheVoteIsLost() {
        membersVoteAgainst();

        endsAt("endEvent_decisionNotRatified").hasNotPassed("endEvent_decisionRatified");
        assertThat(council.acts).containsExactly("countVotes", "refuseRatification");
    }
}
