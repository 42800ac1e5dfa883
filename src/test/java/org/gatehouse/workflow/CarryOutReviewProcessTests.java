package org.gatehouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One review, its questions to the requester, and what becomes of them when nobody answers. */
class CarryOutReviewProcessTests extends ProcessBench {

    private static final LocalDate OVERDUE = LocalDate.of(2031, 3, 18);

    @BeforeEach
    void reviewOpens() {
        start(Map.of("reviewKey", "review-security", "reviewGroup", "security", "gate", "DECISION", "lane", "FULL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PASS", "PASS_WITH_CONDITIONS", "FAIL"})
    void endsWithWhateverTheReviewerFound(String finding) {
        reviewerFinds(finding);

        endsAt("endEvent_reviewDone").hasNotPassed("userTask_answerQuestions");
        assertThat(council.acts).isEmpty();
    }

    @Test
    void asksTheReviewerAgainAfterEveryAnswer() {
        reviewerAsks();
        waitsAt("userTask_answerQuestions");
        requesterAnswers();
        waitsAt("userTask_carryOutReview");
        reviewerAsks();
        requesterAnswers();
        reviewerFinds("PASS");

        endsAt("endEvent_reviewDone").hasNotPassed("boundaryEvent_questionsOverdue");
    }

    @Test
    void returnsTheRequestWhenQuestionsStayUnanswered() {
        reviewerAsks();
        dayBegins(OVERDUE.minusDays(1));
        waitsAt("userTask_answerQuestions");

        dayBegins(OVERDUE);

        endsAt("endEvent_questionsUnanswered").hasNotPassed("endEvent_reviewDone");
        assertThat(council.acts).containsExactly("returnUnanswered");
    }

    private void reviewerFinds(String finding) {
        act("security", "carryOutReview", finding);
    }

    private void reviewerAsks() {
        act("security", "carryOutReview", "ASK", Map.of("questionsDueBy", StandIns.start(OVERDUE)));
    }

    private void requesterAnswers() {
        act("requester", "answerQuestions", "DONE");
    }
}
