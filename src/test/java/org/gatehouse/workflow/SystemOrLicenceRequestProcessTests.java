package org.gatehouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request for a system or licence from the service area to what is provided, or to its end without it. */
class SystemOrLicenceRequestProcessTests extends PeopleBench {

    private static final Map<String, Object> PLAIN = plainRequest("SYSTEM_OR_LICENCE");

    @ParameterizedTest
    @ValueSource(strings = {"APPROVED", "APPROVED_WITH_CONDITIONS"})
    void providesWhatIsApprovedAndCloses(String outcome) {
        reachesTheReview();
        reviewPasses("requirements");
        memberDecides(outcome);
        waitsAt("userTask_fulfilRequest");
        ictConfirms();

        endsAt("endEvent_requestClosed")
                .hasNotPassed("serviceTask_approveByRule")
                .variables()
                .containsEntry("lane", "LIGHT")
                .containsEntry("result", "APPROVED");
        assertThat(council.acts).containsExactly("closeRequest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_APPROVED", "USE_EXISTING"})
    void closesWithoutProvidingWhatIsNotApproved(String outcome) {
        reachesTheReview();
        reviewPasses("requirements");
        memberDecides(outcome);
        if (outcome.equals("NOT_APPROVED")) {
            requesterAcceptsTheRefusal();
        }

        endsAt("endEvent_requestClosedWithoutApproval")
                .hasNotPassed("userTask_fulfilRequest", "endEvent_requestClosed")
                .variables()
                .containsEntry("result", outcome);
        assertThat(council.acts).containsExactly("closeRequest");
    }

    @Test
    void approvesByTheRuleWhatIsSelfCertified() {
        Map<String, Object> small = with(PLAIN, "valueIncVatPence", 499_999L);
        start(with(small, "approvedList", true));
        sponsorBacks();
        waitsAt("userTask_fulfilRequest").hasPassed("serviceTask_approveByRule");
        ictConfirms();

        endsAt("endEvent_requestClosed")
                .hasNotPassed("userTask_triageRequest", "callActivity_tdaReview")
                .variables()
                .containsEntry("lane", "SELF_CERTIFY")
                .containsEntry("result", "APPROVED");
        assertThat(council.acts).containsExactly("approveByRule", "closeRequest");
    }

    @Test
    void comesBackToTheSponsorAfterRework() {
        start(PLAIN);
        sponsorSendsBack();
        waitsAt("userTask_reworkRequest");
        requesterReworks();
        waitsAt("userTask_backRequest").hasNotPassed("businessRuleTask_assessLane");
        sponsorBacks();

        waitsAt("userTask_triageRequest")
                .variables()
                .hasEntrySatisfying(
                        "why_assessLane", why -> assertThat((String) why).endsWith("."));
    }

    @Test
    void comesBackToTheCoordinatorWithAnswers() {
        start(PLAIN);
        sponsorBacks();
        coordinatorAsks();
        waitsAt("userTask_answerQuestions").hasNotPassed("callActivity_tdaReview");
        requesterAnswers();
        waitsAt("userTask_triageRequest");
        coordinatorAccepts();

        waitsAt("callActivity_tdaReview");
    }

    @Test
    void endsEveryOpenTaskWhenItIsWithdrawn() {
        reachesTheReview();
        assertThat(openTasks()).containsExactly("carryOutReview");
        isTold("request-withdrawn");

        endsAt("endEvent_requestWithdrawn").hasNotPassed("endEvent_requestClosedWithoutApproval");
        assertThat(openTasks()).isEmpty();
        assertThat(council.acts).as("whoever withdraws it has closed it").isEmpty();
    }

    @Test
    void providesNothingOnAnApprovalThatEnded() {
        reachesTheReview();
        reviewPasses("requirements");
        memberDecides("APPROVED");
        isTold("approval-ended");

        endsAt("endEvent_deliveryStopped").hasNotPassed("endEvent_requestClosed");
        assertThat(openTasks()).isEmpty();
        assertThat(council.acts).containsExactly("closeRequest");
    }

    @Test
    void tellsTheReviewWhatItsTablesAsk() {
        reachesTheReview();

        assertThat(toldTo("tda-review"))
                .containsAllEntriesOf(PLAIN)
                .containsEntry("gate", "DECISION")
                .containsEntry("lane", "LIGHT");
    }

    private void reachesTheReview() {
        start(PLAIN);
        sponsorBacks();
        coordinatorAccepts();
        waitsAt("callActivity_tdaReview");
    }

    private void ictConfirms() {
        act("ict", "fulfilRequest", "DONE");
    }
}
