package org.gatehouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A procurement through its three gates, and every way in which it ends without a contract. */
class ProcurementProcessTests extends PeopleBench {

    private static final Map<String, Object> PLAIN = plainRequest("PROCUREMENT");

    @Test
    void endsWithTheContractInPlace() {
        reachesTheContract();
        contractIsRecorded(4);
        assertThat(openTasks()).hasSize(4).containsOnly("acceptAccountability");
        for (int place = 0; place < 4; place++) {
            answersFor(place, "ACCEPT", place == 3);
        }

        endsAt("endEvent_contractInPlace")
                .hasPassedInOrder(
                        "businessRuleTask_procurementRoute",
                        "callActivity_goToMarket",
                        "userTask_goToMarket",
                        "userTask_checkPublishedWording",
                        "userTask_proposeAward",
                        "callActivity_award",
                        "userTask_recordContract",
                        "serviceTask_passGateThree",
                        "serviceTask_closeRequest")
                .variables()
                .containsEntry("procedure", "TENDER")
                .containsEntry("route", "THREE_QUOTES")
                .containsEntry("regulated", false);
        assertThat(council.acts).containsExactly("passGateThree", "closeRequest");
    }

    @Test
    void comesBackToTheSponsorAfterRework() {
        start(PLAIN);
        sponsorSendsBack();
        waitsAt("userTask_reworkRequest");
        requesterReworks();

        waitsAt("userTask_backRequest").hasNotPassed("businessRuleTask_assessLane");
    }

    @Test
    void comesBackToTheCoordinatorWithAnswers() {
        start(PLAIN);
        sponsorBacks();
        coordinatorAsks();
        waitsAt("userTask_answerQuestions");
        requesterAnswers();

        waitsAt("userTask_triageRequest").hasNotPassed("businessRuleTask_procurementRoute");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_APPROVED", "USE_EXISTING"})
    void goesToNoMarketThatGateOneDidNotApprove(String outcome) {
        reachesGateOne();
        reviewPasses("requirements");
        reviewPasses("architect");
        memberDecides(outcome);
        acceptIfRefused(outcome);

        endsWithoutContract().hasNotPassed("userTask_goToMarket").variables().containsEntry("result", outcome);
    }

    @Test
    void endsWhenProcurementGivesUpBeforePublishing() {
        passesGateOne();
        act("procurement", "goToMarket", "ABANDON");

        endsWithoutContract().hasNotPassed("userTask_checkPublishedWording");
    }

    @Test
    void isPublishedAgainWhenAClauseIsLost() {
        passesGateOne();
        act("procurement", "goToMarket", "DONE");
        act("architect", "checkPublishedWording", "SEND_BACK");
        waitsAt("userTask_goToMarket").hasNotPassed("userTask_proposeAward");
        act("procurement", "goToMarket", "DONE");
        act("architect", "checkPublishedWording", "PASS");

        waitsAt("userTask_proposeAward");
    }

    @Test
    void endsWhenProcurementGivesUpBeforeTheAward() {
        reachesTheProposal();
        act("procurement", "proposeAward", "ABANDON");

        endsWithoutContract().hasNotPassed("callActivity_award");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_APPROVED", "USE_EXISTING"})
    void awardsNothingThatGateTwoDidNotApprove(String outcome) {
        reachesTheProposal();
        proposalIsReviewed();
        memberDecides(outcome);
        acceptIfRefused(outcome);

        endsWithoutContract()
                .hasNotPassed("userTask_recordContract")
                .variables()
                .containsEntry("result", outcome);
    }

    @Test
    void proposesAnotherAwardWhereTheFirstIsReturned() {
        reachesTheProposal();
        proposalIsReviewed();
        memberDecides("RETURNED");
        waitsAt("userTask_proposeAward").variables().containsEntry("result", "RETURNED");
        assertThat(openTasks()).as("it is procurement's, not the requester's").containsExactly("proposeAward");
        proposalIsReviewed();
        memberDecides("APPROVED");

        waitsAt("userTask_recordContract");
    }

    @Test
    void namesSomebodyElseWhereOneDeclines() {
        reachesTheContract();
        contractIsRecorded(2);
        answersFor(0, "ACCEPT", false);
        answersFor(1, "DECLINE", false);
        waitsAt("userTask_recordContract").hasNotPassed("serviceTask_passGateThree");
        contractIsRecorded(1);
        answersFor(0, "ACCEPT", true);

        endsAt("endEvent_contractInPlace");
    }

    @Test
    void asksNobodyWhoHasAcceptedBefore() {
        reachesTheContract();
        act("procurement", "recordContract", "DONE", Map.of("accountableCount", 0L, "allAccepted", true));

        endsAt("endEvent_contractInPlace").hasNotPassed("userTask_acceptAccountability");
    }

    /** What gate 1 found about data protection must reach gate 2, else nothing is assessed with the real processor. */
    @Test
    void assessesDataProtectionAgainAtGateTwoWhereGateOneFoundItNeeded() {
        start(with(PLAIN, "personalData", true));
        sponsorBacks();
        coordinatorAccepts();
        reviewPasses("requirements");
        reviewPasses("architect");
        act(
                "dpo",
                "screenDpia",
                "DONE",
                Map.of(
                        "dpiaPersonalData", true,
                        "dpiaRequiresAlone", true,
                        "dpiaCombined", false,
                        "dpiaRecommends", false,
                        "dpiaCriteria", 0L));
        act("requester", "carryOutDpia", "DONE");
        act("dpo", "adviseOnDpia", "ADVISE", Map.of("residualHigh", false, "riskGroup", "sponsor"));
        memberDecides("APPROVED");
        proposes();

        waitsAt("callActivity_award").variables().containsEntry("dpiaResult", "REQUIRED");
        assertThat(openTasks()).containsExactly("carryOutDpia", "carryOutReview");
    }

    @Test
    void endsEveryOpenTaskWhenItIsWithdrawn() {
        reachesGateOne();
        assertThat(openTasks()).hasSize(2);
        isTold("request-withdrawn");

        endsAt("endEvent_requestWithdrawn").hasNotPassed("endEvent_closedWithoutContract");
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void buysNothingOnAnApprovalThatEnded() {
        reachesTheContract();
        contractIsRecorded(4);
        isTold("approval-ended");

        endsAt("endEvent_deliveryStopped").hasNotPassed("serviceTask_passGateThree");
        assertThat(openTasks()).isEmpty();
        assertThat(council.acts).containsExactly("closeRequest");
    }

    @Test
    void tellsBothReviewsWhatTheirTablesAsk() {
        reachesGateOne();
        assertThat(toldTo("tda-review"))
                .containsAllEntriesOf(PLAIN)
                .containsEntry("gate", "GATE_1")
                .containsEntry("lane", "LIGHT")
                .containsKey("why_procurementRoute");
        reviewPasses("requirements");
        reviewPasses("architect");
        memberDecides("APPROVED");
        proposes();

        assertThat(toldTo("tda-review"))
                .containsAllEntriesOf(PLAIN)
                .containsEntry("gate", "GATE_2")
                .containsEntry("lane", "LIGHT");
    }

    private void proposes() {
        act("procurement", "goToMarket", "DONE");
        act("architect", "checkPublishedWording", "PASS");
        act("procurement", "proposeAward", "DONE");
    }

    private void reachesGateOne() {
        start(PLAIN);
        sponsorBacks();
        coordinatorAccepts();
        waitsAt("callActivity_goToMarket");
    }

    private void passesGateOne() {
        reachesGateOne();
        reviewPasses("requirements");
        reviewPasses("architect");
        memberDecides("APPROVED");
        waitsAt("userTask_goToMarket");
    }

    private void reachesTheProposal() {
        passesGateOne();
        act("procurement", "goToMarket", "DONE");
        waitsAt("userTask_checkPublishedWording");
        act("architect", "checkPublishedWording", "PASS");
        waitsAt("userTask_proposeAward");
    }

    private void proposalIsReviewed() {
        act("procurement", "proposeAward", "DONE");
        waitsAt("callActivity_award");
        reviewPasses("architect");
    }

    private void reachesTheContract() {
        reachesTheProposal();
        proposalIsReviewed();
        memberDecides("APPROVED_WITH_CONDITIONS");
        waitsAt("userTask_recordContract");
    }

    private void contractIsRecorded(long accountable) {
        act("procurement", "recordContract", "DONE", Map.of("accountableCount", accountable, "allAccepted", false));
    }

    private void answersFor(int place, String answer, boolean all) {
        actAs("accountable-" + place, "requester", "acceptAccountability", answer, Map.of("allAccepted", all));
    }

    private void acceptIfRefused(String outcome) {
        if (outcome.equals("NOT_APPROVED")) {
            requesterAcceptsTheRefusal();
        }
    }

    private ProcessInstanceAssert endsWithoutContract() {
        assertThat(council.acts).containsExactly("closeRequest");
        return endsAt("endEvent_closedWithoutContract").hasNotPassed("serviceTask_passGateThree");
    }
}
