package org.gatehouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a contract, from its owner's review to the next term, a replacement or its end. */
class ContractRenewalProcessTests extends PeopleBench {

    private static final Map<String, Object> PLAIN = plainRequest("CONTRACT_RENEWAL");

    @ParameterizedTest
    @ValueSource(strings = {"RETAIN", "UPGRADE"})
    void recordsTheNextTermOfAContractThatGoesOn(String recommendation) {
        isApproved(recommendation);
        waitsAt("userTask_recordRenewal");
        act("procurement", "recordRenewal", "DONE");

        endsAt("endEvent_requestClosed").hasNotPassed("serviceTask_startReplacement", "userTask_endContract");
        assertThat(council.acts).containsExactly("closeRequest");
    }

    @Test
    void beginsTheProcurementOfAReplacement() {
        isApproved("REPLACE");

        endsAt("endEvent_requestClosed").hasNotPassed("userTask_recordRenewal", "userTask_endContract");
        assertThat(council.acts).containsExactly("startReplacement", "closeRequest");
    }

    @Test
    void letsAContractEndThatIsNoLongerNeeded() {
        isApproved("DECOMMISSION");
        waitsAt("userTask_endContract");
        act("contracts", "endContract", "DONE");

        endsAt("endEvent_requestClosed").hasNotPassed("userTask_recordRenewal", "serviceTask_startReplacement");
        assertThat(council.acts).containsExactly("closeRequest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_APPROVED", "USE_EXISTING"})
    void carriesNothingOutThatIsNotApproved(String outcome) {
        reachesTheReview("RETAIN");
        reviewPasses("requirements");
        memberDecides(outcome);
        if (outcome.equals("NOT_APPROVED")) {
            requesterAcceptsTheRefusal();
        }

        endsAt("endEvent_requestClosedWithoutApproval")
                .hasNotPassed("exclusiveGateway_whatBecomes")
                .variables()
                .containsEntry("result", outcome);
        assertThat(council.acts).containsExactly("closeRequest");
    }

    @Test
    void asksTheContractsOwnerFirst() {
        start(PLAIN);

        assertThat(openTask("reviewContract").getAssignee()).isEqualTo("owner-1");
    }

    @Test
    void asksTheContractManagersWhereNobodyOwnsTheContract() {
        council.contractOwner = null;
        start(PLAIN);

        assertThat(openTask("reviewContract").getAssignee()).isNull();
        act("contracts", "reviewContract", "RETAIN", Map.of("recommendation", "RETAIN"));
        waitsAt("userTask_backRequest");
    }

    @Test
    void isReviewedAgainByTheOwnerAfterRework() {
        start(PLAIN);
        ownerRecommends("RETAIN");
        sponsorSendsBack();
        waitsAt("userTask_reworkRequest").hasNotPassed("businessRuleTask_assessLane");
        requesterReworks();
        waitsAt("userTask_reviewContract");
        ownerRecommends("DECOMMISSION");

        waitsAt("userTask_backRequest").variables().containsEntry("recommendation", "DECOMMISSION");
    }

    @Test
    void comesBackToTheCoordinatorWithAnswers() {
        start(PLAIN);
        ownerRecommends("RETAIN");
        sponsorBacks();
        coordinatorAsks();
        waitsAt("userTask_answerQuestions").hasNotPassed("callActivity_tdaReview");
        requesterAnswers();

        waitsAt("userTask_triageRequest");
    }

    @Test
    void endsEveryOpenTaskWhenItIsWithdrawn() {
        reachesTheReview("RETAIN");
        isTold("request-withdrawn");

        endsAt("endEvent_requestWithdrawn").hasNotPassed("endEvent_requestClosedWithoutApproval");
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void carriesNothingOutOnAnApprovalThatEnded() {
        isApproved("RETAIN");
        isTold("approval-ended");

        endsAt("endEvent_deliveryStopped").hasNotPassed("endEvent_requestClosed");
        assertThat(openTasks()).isEmpty();
        assertThat(council.acts).containsExactly("closeRequest");
    }

    @Test
    void tellsTheReviewWhatItsTablesAsk() {
        reachesTheReview("RETAIN");

        assertThat(toldTo("tda-review"))
                .containsAllEntriesOf(PLAIN)
                .containsEntry("gate", "DECISION")
                .containsEntry("lane", "LIGHT");
    }

    private void isApproved(String recommendation) {
        reachesTheReview(recommendation);
        reviewPasses("requirements");
        memberDecides("APPROVED");
    }

    private void reachesTheReview(String recommendation) {
        start(PLAIN);
        ownerRecommends(recommendation);
        sponsorBacks();
        coordinatorAccepts();
        waitsAt("callActivity_tdaReview");
    }

    private void ownerRecommends(String recommendation) {
        actAs("owner-1", "contracts", "reviewContract", recommendation, Map.of("recommendation", recommendation));
    }
}
