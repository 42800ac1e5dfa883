package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** Reviews side by side on the whole system: questions, rounds, time-out, failure, rework and withdrawal. */
class ReviewRoundsIntegrationTests {

    private static final Set<String> REVIEWS =
            Set.of("review-requirements", "review-security", "screen-dpia", "advise-technically");

    private final RunningDemonstration demo = RunningDemonstration.get();

    @Test
    void returnsRequestWhoseQuestionsStayUnanswered() {
        String reference = inReview();
        ask(reference);

        tenWorkingDaysPass(reference);

        assertThat(open(reference)).containsExactly("rework-request");
        JsonNode decision = demo.get("auditor", "/decisions?request=" + reference)
                .body()
                .path("items")
                .path(0);
        assertThat(decision.path("outcome").asText()).isEqualTo("RETURNED");
        assertThat(decision.path("rule").asText()).contains("unanswered");
        assertThat(demo.forward(reference)).isEqualTo("rework-request");
        assertThat(open(reference)).as("all reviews open again").isEqualTo(REVIEWS);
        demo.forwardToEnd(reference, "requester");
        assertThat(demo.get("requester", "/requests/" + reference)
                        .body()
                        .path("status")
                        .asText())
                .isEqualTo("CLOSED");
    }

    @Test
    void pausesOnlyTheReviewThatAsks() {
        String reference = inReview();
        ask(reference);

        assertThat(open(reference))
                .containsExactlyInAnyOrder("answer-questions", "review-security", "screen-dpia", "advise-technically");
        assertThat(demo.get("requester", "/requests/" + reference)
                        .body()
                        .path("status")
                        .asText())
                .isEqualTo("WITH_REQUESTER");
    }

    @Test
    void mustPassOrFailInTheThirdRound() {
        String reference = inReview();
        for (int round = 1; round < 3; round++) {
            assertThat(ways(reference)).as("round " + round).contains("ASK");
            ask(reference);
            JsonNode questions = demo.openTask("requester", reference, "answer-questions");
            demo.complete("requester", questions, "DONE", "", RunningDemonstration.example(questions, "DONE"));
        }
        assertThat(ways(reference)).as("third round").contains("PASS", "FAIL").doesNotContain("ASK");
    }

    @Test
    void letsFailedReviewInformTheDecision() {
        String reference = inReview();
        JsonNode review = demo.openTask("security", reference, "review-security");
        assertThat(demo.complete("security", review, "FAIL", "", RunningDemonstration.example(review, "FAIL"))
                        .status())
                .as("a failure needs reasons")
                .isEqualTo(422);
        demo.complete("security", review, "FAIL", "No test was made.", RunningDemonstration.example(review, "FAIL"));

        JsonNode task = demo.forwardTo("decide-request", reference, "chair");
        assertThat(task.path("outcomes").path(0).path("id").asText()).isEqualTo("APPROVED_WITH_CONDITIONS");
        assertThat(task.path("outcomes").findValuesAsText("id")).contains("NOT_APPROVED");
    }

    @Test
    void closesRequestThatIsNotApproved() {
        String reference = inReview();
        JsonNode task = demo.forwardTo("decide-request", reference, "member1");
        JsonNode example = RunningDemonstration.example(task, "NOT_APPROVED");
        assertThat(demo.complete("member1", task, "NOT_APPROVED", "We have one already.", example)
                        .status())
                .isEqualTo(200);
        assertThat(open(reference)).containsExactly("consider-refusal");
        assertThat(demo.send(
                                "requester",
                                "PUT",
                                "/requests/" + reference + "/answers",
                                demo.example("requester"),
                                "If-Match",
                                "*")
                        .status())
                .as("what was decided stays as it was")
                .isIn(409, 412);
        assertThat(demo.forward(reference)).isEqualTo("consider-refusal");

        assertThat(demo.get("requester", "/requests/" + reference)
                        .body()
                        .path("status")
                        .asText())
                .isEqualTo("CLOSED");
        assertThat(instances(reference)).isEmpty();
    }

    @Test
    void endsEveryOpenReviewWithTheWithdrawal() {
        String reference = inReview();
        ask(reference);

        assertThat(demo.post("requester", "/requests/" + reference + "/withdrawal", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(open(reference)).isEmpty();
        assertThat(instances(reference)).isEmpty();
    }

    private String inReview() {
        String reference = demo.submitted("requester", demo.example("requester"));
        demo.forwardTo("review-requirements", reference, "requirements");
        assertThat(open(reference)).isEqualTo(REVIEWS);
        return reference;
    }

    private void ask(String reference) {
        JsonNode review = demo.openTask("requirements", reference, "review-requirements");
        assertThat(demo.complete(
                                "requirements",
                                review,
                                "ASK",
                                "Who are the users?",
                                RunningDemonstration.example(review, "ASK"))
                        .status())
                .isEqualTo(200);
    }

    private List<String> ways(String reference) {
        return demo.openTask("requirements", reference, "review-requirements")
                .path("outcomes")
                .findValuesAsText("id");
    }

    private Set<String> open(String reference) {
        return new TreeSet<>(demo.openTasks("coordinator", reference).findValuesAsText("key"));
    }

    private List<ProcessInstance> instances(String reference) {
        return demo.bean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .list();
    }

    /** The one timer of the case is due. */
    private void tenWorkingDaysPass(String reference) {
        ManagementService jobs = demo.bean(ManagementService.class);
        List<String> timers = instances(reference).stream()
                .flatMap(instance -> jobs.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .map(job -> job.getId())
                .toList();
        assertThat(timers).hasSize(1);
        jobs.executeJob(timers.get(0));
    }
}
