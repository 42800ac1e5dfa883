package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.gatehouse.command.RunningDemonstration.Answer;
import org.gatehouse.worklist.DailyRound;
import org.gatehouse.worklist.Reminder;
import org.gatehouse.worklist.Reminding;
import org.junit.jupiter.api.Test;

/** The members decide together on the whole system: interests, quorum, dissent, casting vote, deferral, urgency, challenge. */
class VotePathIntegrationTests {

    private static final List<String> MEMBERS = List.of("chair", "member3", "member1", "member2");

    private final RunningDemonstration demo = RunningDemonstration.get();

    @Test
    void recordsDissentAndWhoDidNotVoteForAnInterest() {
        String reference = proposed("APPROVED_WITH_CONDITIONS");
        declare("member1", reference, "INTEREST");
        vote("chair", reference, "FOR", "");
        assertThat(voting("member3", reference, "AGAINST", "").status())
                .as("dissent says why")
                .isEqualTo(422);
        vote("member3", reference, "AGAINST", "It is too dear.");
        vote("member2", reference, "FOR", "");

        JsonNode decision = decision(reference);
        assertThat(decision.path("outcome").asText()).isEqualTo("APPROVED_WITH_CONDITIONS");
        assertThat(decision.path("votes").findValuesAsText("choice"))
                .containsExactlyInAnyOrder("FOR", "AGAINST", "FOR");
        assertThat(decision.path("votes").findValuesAsText("reason")).contains("It is too dear.");
        assertThat(decision.path("votes").findValuesAsText("voter")).doesNotContain("member1");
    }

    @Test
    void voidsVoteOfWhoeverDeclaresLateAndOpensTheQuorumAgain() {
        String reference = proposed("APPROVED_WITH_CONDITIONS");
        declare("member1", reference, "INTEREST");
        vote("chair", reference, "FOR", "");
        vote("member2", reference, "FOR", "");
        assertThat(demo.post("member2", "/requests/" + reference + "/interests", Map.of("nature", "FAMILY"))
                        .status())
                .isEqualTo(201);
        vote("member3", reference, "FOR", "");

        assertThat(decisions(reference)).as("two of three are no quorum").isEmpty();
        JsonNode again = demo.openTask("coordinator", reference, "reconvene-vote");
        assertThat(again.path("outcomes").path(0).path("id").asText()).isEqualTo("ADJOURN");
        Answer now = demo.complete("coordinator", again, "AGAIN", "", RunningDemonstration.example(again, "AGAIN"));
        assertThat(now.status()).isEqualTo(409);
        assertThat(now.body().path("detail").asText()).contains("Only 2 of the 3");
        assertThat(voidVotes(reference)).isEqualTo(1);
        demo.complete("coordinator", again, "ADJOURN", "", RunningDemonstration.example(again, "ADJOURN"));
        assertThat(request(reference).path("waitingFor").asText()).isEqualTo("DATE");
    }

    @Test
    void breaksEqualVotesByTheCastingVoteOfTheChair() {
        String reference = proposed("APPROVED_WITH_CONDITIONS");
        vote("chair", reference, "FOR", "");
        vote("member3", reference, "AGAINST", "No need.");
        vote("member1", reference, "FOR", "");
        vote("member2", reference, "AGAINST", "No need.");

        assertThat(decisions(reference)).isEmpty();
        JsonNode casting = demo.openTask("chair", reference, "cast-casting-vote");
        assertThat(demo.openTask("member3", reference, "cast-casting-vote")
                        .path("mayComplete")
                        .asBoolean())
                .as("the deputy, while the chair votes")
                .isFalse();
        demo.complete("chair", casting, "FOR", "We need it.", RunningDemonstration.example(casting, "FOR"));

        assertThat(decision(reference).path("votes").findValuesAsText("casting"))
                .contains("true");
    }

    @Test
    void countsAgainWhereEqualVotesAreFollowedByALateDeclaration() {
        String reference = proposed("APPROVED_WITH_CONDITIONS");
        vote("chair", reference, "FOR", "");
        vote("member3", reference, "AGAINST", "No need.");
        vote("member1", reference, "FOR", "");
        vote("member2", reference, "AGAINST", "No need.");
        assertThat(demo.post("member2", "/requests/" + reference + "/interests", Map.of("nature", "GIFT"))
                        .status())
                .isEqualTo(201);

        assertThat(decision(reference).path("outcome").asText())
                .as("two to one")
                .isEqualTo("APPROVED_WITH_CONDITIONS");
    }

    @Test
    void proposesAnewWhatIsLost() {
        String reference = proposed("APPROVED_WITH_CONDITIONS");
        for (String member : MEMBERS) {
            vote(member, reference, "AGAINST", "Not like this.");
        }
        assertThat(decisions(reference)).isEmpty();
        assertThat(demo.openTask("chair", reference, "propose-decision")
                        .path("mayComplete")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void asksNobodyWhoHadAHandInIt() {
        String reference = demo.submitted("member1", "PROCUREMENT", demo.example("member1", "procurement"));
        propose(reference, "APPROVED_WITH_CONDITIONS");
        assertThat(demo.openTask("member1", reference, "declare-interest")
                        .path("mayComplete")
                        .asBoolean())
                .isFalse();
        assertThat(demo.sql()
                        .sql(
                                "select count(*) from ballot_voters v join ballots b on b.id = v.ballot_id where b.case_ref = ?")
                        .param(reference)
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void passesNoVoteOnToAnybodyElse() {
        String reference = proposed("APPROVED_WITH_CONDITIONS");
        JsonNode task = demo.openTask("member1", reference, "declare-interest");
        Answer given = demo.post(
                "coordinator",
                "/tasks/" + task.path("id").asText() + "/reassignment",
                Map.of("to", "member2", "reason", "On leave."));
        assertThat(given.status()).isEqualTo(403);
        assertThat(given.body().path("detail").asText()).contains("personal");
    }

    @Test
    void defersToADayAndDecidesThen() {
        String reference = proposed("DEFERRED");
        allVote(reference);
        assertThat(decision(reference).path("outcome").asText()).isEqualTo("DEFERRED");
        assertThat(request(reference).path("status").asText()).isEqualTo("DEFERRED");
        assertThat(request(reference).path("waitingFor").asText()).isEqualTo("DATE");

        theDayComes(reference);

        assertThat(request(reference).path("status").asText()).isEqualTo("AWAITING_DECISION");
        assertThat(demo.forward(reference)).isEqualTo("propose-decision");
    }

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

    private String proposed(String outcome) {
        String reference = demo.submitted("requester", "PROCUREMENT", demo.example("requester", "procurement"));
        propose(reference, outcome);
        return reference;
    }

    private void propose(String reference, String outcome) {
        JsonNode task = demo.forwardTo("propose-decision", reference, "chair");
        Answer done = demo.complete(
                "chair", task, outcome, "It meets the need.", RunningDemonstration.example(task, outcome));
        assertThat(done.status()).as("%s", done).isEqualTo(200);
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

    private void allVote(String reference) {
        MEMBERS.forEach(member -> vote(member, reference, "FOR", ""));
    }

    private void declare(String who, String reference, String outcome) {
        JsonNode task = demo.openTask(who, reference, "declare-interest");
        Answer done = demo.complete(who, task, outcome, "", RunningDemonstration.example(task, outcome));
        assertThat(done.status()).as("%s", done).isEqualTo(200);
    }

    private void vote(String who, String reference, String choice, String reason) {
        Answer done = voting(who, reference, choice, reason);
        assertThat(done.status()).as("%s", done).isEqualTo(200);
    }

    private Answer voting(String who, String reference, String choice, String reason) {
        if (demo.openTask(who, reference, "declare-interest")
                .path("mayComplete")
                .asBoolean()) {
            declare(who, reference, "NO_INTEREST");
        }
        JsonNode task = demo.openTask(who, reference, "vote-on-request");
        return demo.complete(who, task, choice, reason, RunningDemonstration.example(task, choice));
    }

    private void theDayComes(String reference) {
        ManagementService jobs = demo.bean(ManagementService.class);
        for (ProcessInstance instance : demo.bean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .list()) {
            jobs.createJobQuery()
                    .processInstanceId(instance.getId())
                    .timers()
                    .list()
                    .forEach(job -> jobs.executeJob(job.getId()));
        }
    }

    private JsonNode request(String reference) {
        return demo.get("coordinator", "/requests/" + reference).body();
    }

    private JsonNode decisions(String reference) {
        return demo.get("auditor", "/decisions?request=" + reference).body().path("items");
    }

    /** The first decision of the case. */
    private JsonNode decision(String reference) {
        JsonNode all = decisions(reference);
        return all.path(all.size() - 1);
    }

    private long voidVotes(String reference) {
        return demo.sql()
                .sql("select count(*) from votes where case_ref = ? and voided_at is not null")
                .param(reference)
                .query(Long.class)
                .single();
    }
}
