package org.gatehouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reviews side by side, who decides, and every outcome of a decision. */
class TdaReviewProcessTests extends PeopleBench {

    @ParameterizedTest
    @CsvSource({"APPROVED, APPROVED", "APPROVED_WITH_CONDITIONS, APPROVED", "USE_EXISTING, USE_EXISTING"})
    void givesBackWhatOneMemberDecided(String outcome, String result) {
        opens("LIGHT", "DECISION");
        reviewPasses("requirements");
        waitsAt("userTask_decideRequest").hasNotPassed("userTask_proposeDecision");
        memberDecides(outcome);

        isConcluded(result);
    }

    /** All selected ones must end before anybody decides. */
    @Test
    void waitsForEveryReviewThatTheTableSelects() {
        start(everything());
        assertThat(openTasks())
                .containsExactly(
                        "carryOutReview",
                        "carryOutReview",
                        "carryOutReview",
                        "carryOutReview",
                        "carryOutReview",
                        "screenDpia");

        List.of("requirements", "architect", "security", "ict", "finance").forEach(this::reviewPasses);
        assertThat(openTasks()).containsExactly("screenDpia");
        act("dpo", "screenDpia", "DONE", Map.of("dpiaPersonalData", false));

        waitsAt("userTask_proposeDecision").variables().containsEntry("dpiaResult", "NOT_REQUIRED");
    }

    @Test
    void goesOnToTheDecisionWhenAReviewFails() {
        opens("LIGHT", "DECISION");
        act("requirements", "carryOutReview", "FAIL");

        waitsAt("userTask_decideRequest");
    }

    /** The council's table always selects one today; another table need not. */
    @Test
    void goesOnToTheDecisionWhereATableSelectsNoReview() throws IOException {
        String table = Files.readString(ModelFiles.PROCESSES.resolve("select-reviews.dmn"));
        String selectsNothing = table.replaceAll("(?s)<rule .*</rule>", "");
        assertThat(selectsNothing).isNotEqualTo(table);
        start(ProcessTestEngine.deploy(Map.of("select-reviews.dmn", selectsNothing)), request("LIGHT", "DECISION"));

        waitsAt("userTask_decideRequest").hasNotPassed("callActivity_reviewRequirements");
        memberDecides("APPROVED");
        isConcluded("APPROVED");
    }

    @Test
    void returnsTheRequestWhenAReviewersQuestionsStayUnanswered() {
        opens("FULL", "GATE_1");
        act("requirements", "carryOutReview", "ASK", Map.of("questionsDueBy", StandIns.start(DEFERRED_UNTIL)));
        assertThat(openTasks()).containsExactly("answerQuestions", "carryOutReview");
        dayBegins(DEFERRED_UNTIL);

        waitsAt("userTask_reworkRequest").hasNotPassed("businessRuleTask_selectApproval");
        assertThat(openTasks()).as("every review ended").containsExactly("reworkRequest");
        assertThat(council.acts).containsExactly("returnUnanswered");
        requesterReworks();
        assertThat(openTasks()).as("and all open again").containsExactly("carryOutReview", "carryOutReview");
    }

    @Test
    void opensEveryReviewAgainAfterRework() {
        opens("LIGHT", "DECISION");
        reviewPasses("requirements");
        memberDecides("RETURNED");
        waitsAt("userTask_reworkRequest");
        act("requester", "reworkRequest", "DONE", Map.of("newIntegration", true));
        assertThat(openReviews())
                .as("the table is asked again, as what is asked for may differ")
                .containsExactly("ict", "requirements");
        reviewPasses("requirements");
        reviewPasses("ict");
        memberDecides("APPROVED");

        isConcluded("APPROVED");
    }

    @Test
    void givesAReturnedAwardBackToProcurement() {
        opens("LIGHT", "GATE_2");
        reviewPasses("architect");
        memberDecides("RETURNED");

        isConcluded("RETURNED").hasNotPassed("userTask_reworkRequest");
    }

    @Test
    void comesBackOnTheDayToWhichItIsDeferredToWhoeverDecidesThen() {
        opens("LIGHT", "DECISION");
        reviewPasses("requirements");
        memberDecides("DEFERRED");
        dayBegins(DEFERRED_UNTIL.minusDays(1));
        waitsAt("intermediateCatchEvent_deferralEnded");
        council.unmetMandatory = true;

        dayBegins(DEFERRED_UNTIL);

        waitsAt("userTask_proposeDecision").hasPassed("intermediateCatchEvent_deferralEnded");
    }

    @ParameterizedTest
    @CsvSource({"FULL, false, DECISION", "LIGHT, true, DECISION", "URGENT, false, URGENT"})
    void putsWhatIsNotDelegatedToTheVote(String lane, boolean unmetMandatory, String purpose) {
        council.unmetMandatory = unmetMandatory;
        opens(lane, "DECISION");
        reviewPasses("requirements");
        waitsAt("userTask_proposeDecision").hasNotPassed("userTask_decideRequest");
        chairProposes();
        waitsAt("callActivity_takeVote");
        assertThat(toldTo("take-vote"))
                .containsEntry("gate", "DECISION")
                .containsEntry("lane", lane)
                .containsEntry("purpose", purpose);
        council.recorded = decided("APPROVED");
        membersVoteFor();

        isConcluded("APPROVED").variables().containsEntry("ballotId", "ballot-1");
        assertThat(council.acts).containsExactly("countVotes", "recordDecision");
    }

    @Test
    void isProposedAnewWhenTheVoteIsLost() {
        opens("FULL", "DECISION");
        reviewPasses("requirements");
        chairProposes();
        membersVoteAgainst();
        waitsAt("userTask_proposeDecision").hasNotPassed("serviceTask_recordDecision");
        chairProposes();
        council.recorded = decided("RETURNED");
        membersVoteFor();

        waitsAt("userTask_reworkRequest");
    }

    @Test
    void letsARefusalStandThatTheRequesterAccepts() {
        isNotApproved();
        requesterAcceptsTheRefusal();

        isConcluded("NOT_APPROVED").hasNotPassed("userTask_reviewChallenge");
    }

    @Test
    void letsARefusalStandThatNobodyChallengesInTime() {
        isNotApproved();
        dayBegins(CHALLENGE_BY.minusDays(1));
        waitsAt("userTask_considerRefusal");
        dayBegins(CHALLENGE_BY);

        isConcluded("NOT_APPROVED").hasPassed("boundaryEvent_challengePeriodOver");
        assertThat(openTasks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "siro"})
    void letsARefusalStandThatIsUpheld(String group) {
        isNotApproved();
        requesterChallenges(group);
        waitsAt("userTask_reviewChallenge");
        act(group, "reviewChallenge", "UPHOLD");

        isConcluded("NOT_APPROVED");
    }

    /** After a challenge all members decide, whatever the lane, and what they refuse cannot be challenged again. */
    @Test
    void isDecidedOnceMoreAfterAChallenge() {
        isNotApproved();
        requesterChallenges("member");
        act("member", "reviewChallenge", "DECIDE_AGAIN");
        reviewPasses("requirements");
        waitsAt("userTask_proposeDecision");
        chairProposes();
        council.recorded = decided("NOT_APPROVED");
        membersVoteFor();

        isConcluded("NOT_APPROVED");
    }

    /** Whose review it is, in the order of the groups' names. */
    @ParameterizedTest
    @CsvSource({
        "GATE_1, LIGHT, , , architect requirements",
        "DECISION, LIGHT, personalData, true, dpo requirements",
        "DECISION, FULL, storesData, true, requirements security",
        "DECISION, LIGHT, newIntegration, true, ict requirements",
        "DECISION, LIGHT, valueIncVatPence, 10000000, finance requirements"
    })
    void opensNoOtherReviewThanTheTableSelects(String gate, String lane, String fact, String value, String groups) {
        Map<String, Object> facts = with(request(lane, gate), "spendsMoney", false);
        if (fact != null) {
            facts.put(fact, value.equals("true") ? true : Long.valueOf(value));
        }
        start(facts);

        assertThat(openReviews()).containsExactly(groups.split(" "));
    }

    @Test
    void tellsEveryReviewWhatItIsAboutAndWhy() {
        start(everything());

        assertThat(openReviews()).containsExactly("architect", "dpo", "finance", "ict", "requirements", "security");
        for (ProcessInstance review : called("carry-out-review")) {
            Map<String, Object> told = toldTo(review);
            assertThat(told)
                    .containsEntry("gate", "GATE_1")
                    .containsEntry("lane", "FULL")
                    .containsKey("why_" + ModelFiles.camelCase((String) told.get("reviewKey")));
        }
        assertThat(toldTo("assess-data-protection"))
                .containsEntry("gate", "GATE_1")
                .containsEntry("lane", "FULL")
                .containsEntry("sponsor", "sponsor-1")
                .containsKey("why_assessDataProtection");
    }

    /** What was found before goes through an assessment that does not screen: the next proposal asks for it again. */
    @Test
    void remembersAtGateTwoThatAnAssessmentIsNeeded() {
        start(with(request("LIGHT", "GATE_2"), "dpiaResult", "REQUIRED"));
        reviewPasses("architect");
        act("requester", "carryOutDpia", "DONE");
        act("dpo", "adviseOnDpia", "ADVISE", Map.of("residualHigh", false, "riskGroup", "sponsor"));
        act("sponsor", "acceptResidualRisk", "ACCEPT");

        waitsAt("userTask_decideRequest").variables().containsEntry("dpiaResult", "REQUIRED");
    }

    private static Map<String, Object> everything() {
        Map<String, Object> everything = with(request("FULL", "GATE_1"), "valueIncVatPence", 10_000_000L);
        List.of("personalData", "storesData", "newIntegration").forEach(yes -> everything.put(yes, true));
        return everything;
    }

    private void opens(String lane, String gate) {
        start(request(lane, gate));
    }

    private static Map<String, Object> request(String lane, String gate) {
        return with(with(plainRequest("SYSTEM_OR_LICENCE"), "lane", lane), "gate", gate);
    }

    private void isNotApproved() {
        opens("LIGHT", "DECISION");
        reviewPasses("requirements");
        memberDecides("NOT_APPROVED");
        waitsAt("userTask_considerRefusal");
    }

    private void requesterChallenges(String group) {
        act("requester", "considerRefusal", "CHALLENGE", Map.of("challenged", true, "challengeGroup", group));
    }

    private void chairProposes() {
        act("chair", "proposeDecision", "APPROVED");
    }

    private ProcessInstanceAssert isConcluded(String result) {
        var concluded = endsAt("endEvent_reviewConcluded");
        concluded.variables().containsEntry("result", result);
        return concluded;
    }
}
