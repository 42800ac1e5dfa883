package org.gatehouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A vote from the call to its result: interests, deadline, quorum and casting vote. */
class TakeVoteProcessTests extends PeopleBench {

    private static final LocalDate VOTE_AGAIN_ON = LocalDate.of(2031, 4, 1);

    @ParameterizedTest
    @ValueSource(strings = {"CARRIED", "LOST"})
    void endsWithWhatEveryMemberVoted(String result) {
        voteIsCalled();
        council.counts.add(result);
        List.of("member-0", "member-1", "member-2").forEach(member -> {
            declaresNoInterest(member);
            votes(member, "FOR");
        });

        endsAt("endEvent_voteTaken")
                .hasNotPassed("userTask_castCastingVote", "userTask_reconveneVote")
                .variables()
                .containsEntry("voteResult", result);
    }

    @Test
    void asksEveryMemberOnTheirOwnUntilTheLastDay() {
        voteIsCalled();

        assertThat(openTasks()).containsExactly("declareInterest", "declareInterest", "declareInterest");
        declaresNoInterest("member-1");
        assertThat(openTasks()).containsExactly("declareInterest", "declareInterest", "voteOnRequest");
        assertThat(openTask("voteOnRequest").getAssignee()).isEqualTo("member-1");
        declaresAnInterest("member-2");
        assertThat(List.of(openTask("declareInterest"), openTask("voteOnRequest")))
                .extracting(Task::getDueDate)
                .containsOnly(StandIns.start(StandIns.LAST_DAY_TO_VOTE));
    }

    @Test
    void asksNoVoteOfWhoeverDeclaresAnInterest() {
        voteIsCalled();
        declaresAnInterest("member-0");

        assertThat(openTasks()).containsExactly("declareInterest", "declareInterest");
        council.counts.add("CARRIED");
        declaresNoInterest("member-1");
        votes("member-1", "FOR");
        declaresNoInterest("member-2");
        votes("member-2", "ABSTAIN");
        endsAt("endEvent_voteTaken");
    }

    @Test
    void asksForNoDeclarationThatWasMadeBefore() {
        council.declaredBefore = true;
        voteIsCalled();

        assertThat(openTasks()).containsExactly("voteOnRequest", "voteOnRequest", "voteOnRequest");
    }

    @Test
    void countsWhatWasVotedWhenTheDeadlineHasPassed() {
        voteIsCalled();
        declaresNoInterest("member-0");
        votes("member-0", "FOR");
        dayBegins(StandIns.LAST_DAY_TO_VOTE);
        assertThat(openTasks()).as("the last day is still open").hasSize(2);
        council.counts.add("CARRIED");

        dayBegins(StandIns.LAST_DAY_TO_VOTE.plusDays(1));

        endsAt("endEvent_voteTaken").hasPassed("boundaryEvent_votingEnded");
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void asksNobodyMoreOnceAnUrgentVoteIsSettled() {
        voteIsCalled();
        declaresNoInterest("member-0");
        council.settled = true;
        council.counts.add("CARRIED");
        votes("member-0", "FOR");

        endsAt("endEvent_voteTaken").hasNotPassed("boundaryEvent_votingEnded");
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void leavesEqualVotesToTheCastingVote() {
        votesAreEqual();
        waitsAt("userTask_castCastingVote");
        council.counts.add("LOST");
        actAs("chair-1", "chair", "castCastingVote", "AGAINST", Map.of());

        endsAt("endEvent_voteTaken").variables().containsEntry("voteResult", "LOST");
    }

    @Test
    void countsEqualVotesAgainWhenAVoterDeclaresAnInterestLate() {
        votesAreEqual();
        council.counts.add("NO_QUORUM");
        isTold("quorum-reopened");

        waitsAt("userTask_reconveneVote").hasPassed("boundaryEvent_quorumReopened");
        assertThat(openTasks()).containsExactly("reconveneVote");
    }

    @Test
    void asksNobodyToVoteWhereThereCanBeNoQuorum() {
        council.quorums.add(false);
        voteIsCalled();

        waitsAt("userTask_reconveneVote").hasNotPassed("subProcess_voteOfEachMember", "serviceTask_countVotes");
    }

    @Test
    void callsTheVoteAgainAtOnceWithoutAQuorum() {
        deadlinePassesWithoutQuorum();
        waitsAt("userTask_reconveneVote");
        act("coordinator", "reconveneVote", "AGAIN");

        assertThat(openTasks()).containsExactly("declareInterest", "declareInterest", "declareInterest");
        assertThat(council.ballots).isEqualTo(2);
        membersVoteFor();
        endsAt("endEvent_voteTaken").variables().containsEntry("ballotId", "ballot-2");
    }

    @Test
    void callsTheVoteAgainOnTheDayToWhichItIsAdjourned() {
        deadlinePassesWithoutQuorum();
        act("coordinator", "reconveneVote", "ADJOURN", Map.of("voteAgainOn", StandIns.start(VOTE_AGAIN_ON)));
        dayBegins(VOTE_AGAIN_ON.minusDays(1));
        waitsAt("intermediateCatchEvent_adjournmentEnded");

        dayBegins(VOTE_AGAIN_ON);

        membersVoteAgainst();
        endsAt("endEvent_voteTaken")
                .variables()
                .containsEntry("voteResult", "LOST")
                .containsEntry("ballotId", "ballot-2");
    }

    private void voteIsCalled() {
        start(Map.of("gate", "DECISION", "lane", "FULL", "purpose", "DECISION"));
    }

    private void votesAreEqual() {
        voteIsCalled();
        council.counts.add("TIED");
        dayBegins(StandIns.LAST_DAY_TO_VOTE.plusDays(1));
    }

    private void deadlinePassesWithoutQuorum() {
        voteIsCalled();
        council.counts.add("NO_QUORUM");
        dayBegins(StandIns.LAST_DAY_TO_VOTE.plusDays(1));
    }
}
