package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import org.gatehouse.command.RunningDemonstration.Answer;
import org.gatehouse.worklist.DailyRound;
import org.gatehouse.worklist.Reminder;
import org.gatehouse.worklist.Reminding;
import org.junit.jupiter.api.Test;

/** What becomes of decisions on the whole system: ratified, challenged, superseded, revoked, expired; and key decisions. */
class DecisionLifeIntegrationTests extends VotingWalk {

    @Test
    void decidesUrgentlyByChairAndOneMemberAndRatifies() {
        String reference = urgent();
        propose(reference, "APPROVED_WITH_CONDITIONS");
        vote("chair", reference, "FOR", "");
        assertThat(decisions(reference)).isEmpty();
        vote("member1", reference, "FOR", "");
        assertThat(decision(reference).path("outcome").asText()).isEqualTo("APPROVED_WITH_CONDITIONS");
        assertThat(request(reference).path("status").asText()).isEqualTo("IN_DELIVERY");

        vote("member2", reference, "FOR", "");
        vote("member3", reference, "FOR", "");
        vote("chair", reference, "FOR", "");
        vote("member1", reference, "FOR", "");
        assertThat(decision(reference).path("state").asText()).isEqualTo("IN_FORCE");
        assertThat(decision(reference).path("votes").findValuesAsText("about")).contains("URGENT", "RATIFICATION");
    }

    @Test
    void revokesUrgentDecisionThatIsNotRatified() {
        String reference = urgent();
        propose(reference, "APPROVED_WITH_CONDITIONS");
        vote("chair", reference, "FOR", "");
        vote("member1", reference, "FOR", "");
        for (String member : MEMBERS) {
            vote(member, reference, "AGAINST", "It was not urgent.");
        }
        assertThat(decision(reference).path("state").asText()).isEqualTo("REVOKED");
        assertThat(demo.openTask("ict", reference, "fulfil-request").isMissingNode())
                .as("nothing is provided")
                .isTrue();
    }

    @Test
    void letsARefusalBeChallengedOnceByPeopleWhoDidNotDecide() {
        String reference = proposed("NOT_APPROVED");
        allVote(reference);
        JsonNode consider = demo.openTask("requester", reference, "consider-refusal");
        assertThat(demo.complete("requester", consider, "CHALLENGE", "", consider.path("none"))
                        .status())
                .as("a challenge says why")
                .isEqualTo(422);
        demo.post(
                "requester",
                "/tasks/" + consider.path("id").asText() + "/completion",
                Map.of("outcome", "CHALLENGE", "reason", "The cost was misread.", "answers", Map.of()));
        for (String member : MEMBERS) {
            assertThat(demo.openTask(member, reference, "review-challenge")
                            .path("mayComplete")
                            .asBoolean())
                    .as(member)
                    .isFalse();
        }
        JsonNode review = demo.openTask("siro", reference, "review-challenge");
        demo.post(
                "siro",
                "/tasks/" + review.path("id").asText() + "/completion",
                Map.of("outcome", "DECIDE_AGAIN", "reason", "It was misread.", "answers", Map.of()));
        assertThat(decision(reference).path("state").asText()).isEqualTo("REVOKED");

        propose(reference, "NOT_APPROVED");
        allVote(reference);
        assertThat(request(reference).path("status").asText())
                .as("no second challenge")
                .isEqualTo("CLOSED");
        assertThat(decisions(reference)).hasSize(2);
    }

    @Test
    void supersedesAndRevokesByVoteAndEditsNothing() {
        String reference = proposed("APPROVED_WITH_CONDITIONS");
        allVote(reference);
        String first = decision(reference).path("number").asText();
        assertThat(demo.post("requester", "/decisions/" + first + "/reconsideration", Map.of("reason", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(demo.post("coordinator", "/decisions/" + first + "/reconsideration", Map.of("reason", ""))
                        .status())
                .isEqualTo(422);
        reconsider(reference, first, "APPROVED_WITH_CONDITIONS");

        JsonNode second = decisions(reference).path(0);
        assertThat(second.path("supersedes").asText()).isEqualTo(first);
        assertThat(demo.get("auditor", "/decisions/" + first)
                        .body()
                        .path("state")
                        .asText())
                .isEqualTo("SUPERSEDED");
        assertThat(request(reference).path("status").asText()).isEqualTo("IN_DELIVERY");

        reconsider(reference, second.path("number").asText(), "REVOKED");
        assertThat(request(reference).path("status").asText()).isEqualTo("CLOSED");
        assertThat(demo.openTask("procurement", reference, "go-to-market").isMissingNode())
                .isTrue();
        assertThatThrownBy(() -> demo.sql()
                        .sql("update decisions set reason = 'Other' where number = ?")
                        .param(first)
                        .update())
                .hasMessageContaining("changes no more");
    }

    @Test
    void letsApprovalsExpireOnlyWhereNothingCameOfThem() {
        String waiting = proposed("APPROVED_WITH_CONDITIONS");
        allVote(waiting);
        String approval = decision(waiting).path("number").asText();
        LocalDate last = LocalDate.parse(decision(waiting).path("validUntil").asText());
        DailyRound round = expiry();
        Reminding expiry = (Reminding) round;

        assertThat(expiry.reminders(last.minusDays(30)))
                .extracting(Reminder::event)
                .contains("ApprovalExpires/" + approval + "/30");
        round.round(last);
        assertThat(decision(waiting).path("state").asText()).isEqualTo("IN_FORCE");
        round.round(last.plusDays(1));
        round.round(last.plusDays(1));
        assertThat(decision(waiting).path("state").asText()).isEqualTo("EXPIRED");
        assertThat(request(waiting).path("status").asText()).isEqualTo("CLOSED");
    }

    @Test
    void approvesNoKeyDecisionWithoutItsReferenceAndDay() {
        ObjectNode answers = demo.example("requester");
        answers.put("keyDecision", "yes");
        answers.put("keyDecisionReference", "KD-2026-014");
        String reference = demo.submitted("requester", answers);
        JsonNode task = demo.forwardTo("decide-request", reference, "member1");
        ObjectNode example = RunningDemonstration.example(task, "APPROVED").deepCopy();
        example.remove("keyDecisionOn");
        Answer refused = demo.complete("member1", task, "APPROVED", "It is needed.", example);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").path(0).path("pointer").asText())
                .isEqualTo("/answers/keyDecisionOn");
        example.put("keyDecisionOn", "2099-01-01");
        assertThat(demo.complete("member1", task, "APPROVED", "It is needed.", example)
                        .status())
                .as("not made yet")
                .isEqualTo(422);
        assertThat(demo.forward(reference)).isEqualTo("decide-request");
    }

    private DailyRound expiry() {
        return demo.beans(DailyRound.class).stream()
                .filter(round -> round.getClass().getSimpleName().startsWith("ApprovalExpiry"))
                .findFirst()
                .orElseThrow();
    }

    private String urgent() {
        ObjectNode answers = demo.example("requester");
        answers.put("urgency", "URGENT");
        answers.put("urgencyReason", "Support for the present system ends in two weeks.");
        return demo.submitted("requester", answers);
    }

    private void reconsider(String reference, String number, String outcome) {
        assertThat(demo.post(
                                "coordinator",
                                "/decisions/" + number + "/reconsideration",
                                Map.of("reason", "The supplier was sold."))
                        .status())
                .isEqualTo(200);
        JsonNode task = demo.openTask("chair", reference, "propose-reconsideration");
        Answer done =
                demo.complete("chair", task, outcome, "It must change.", RunningDemonstration.example(task, outcome));
        assertThat(done.status()).as("%s", done).isEqualTo(200);
        allVote(reference);
    }
}
