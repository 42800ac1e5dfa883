package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.gatehouse.command.RunningDemonstration.Answer;
import org.junit.jupiter.api.Test;

/** The members decide together on the whole system: interests, quorum, dissent, casting vote, deferral. */
class VotePathIntegrationTests extends VotingWalk {

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

    private long voidVotes(String reference) {
        return demo.sql()
                .sql("select count(*) from votes where case_ref = ? and voided_at is not null")
                .param(reference)
                .query(Long.class)
                .single();
    }
}
