package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.gatehouse.command.RunningDemonstration.Answer;
import org.junit.jupiter.api.Test;

/** What the policy refuses on the whole system to those who must not decide, in words and on the record. */
class FourEyesPathIntegrationTests {

    private final RunningDemonstration demo = RunningDemonstration.get();

    @Test
    void givesTheDecisionNeitherToTheCoordinatorNorToWhoeverAsked() {
        String reference = demo.submitted("member1", demo.example("member1"));
        JsonNode task = demo.forwardTo("decide-request", reference, "coordinator");

        refused("coordinator", reassigned(task, "coordinator"), "This task cannot go to Priya Nair.");
        refused("coordinator", reassigned(task, "member1"), "because you asked for it or wrote part of it");
        refused("coordinator", reassigned(task, "architect"), "This task cannot go to Ingrid Solberg.");
        refused("chair", demo.post("chair", path(task, "reassignment"), to("chair")), "Only the TDA coordinator");
        assertThat(reassigned(task, "member2").status()).as("somebody innocent").isEqualTo(200);
    }

    @Test
    void keepsOnRecordWhoTriedToDecide() {
        String reference = demo.submitted("member3", "PROCUREMENT", demo.example("member3", "procurement"));
        JsonNode task = demo.forwardTo("propose-decision", reference, "member3");
        assertThat(task.path("mayComplete").asBoolean())
                .as("the stand-in who asked")
                .isFalse();

        refused("member3", proposed("member3", task), "because you asked for it or wrote part of it");
        refused("member3", demo.post("member3", path(task, "claim"), Map.of()), "asked for it");
        assertThat(proposed("chair", task).status()).as("somebody innocent").isEqualTo(200);
    }

    @Test
    void takesTheVoteAndTheSightOfItFromWhoeverDeclaresAnInterest() {
        String reference = demo.submitted("requester", "PROCUREMENT", demo.example("requester", "procurement"));
        proposed("chair", demo.forwardTo("propose-decision", reference, "chair"));
        JsonNode declaration = demo.openTask("member1", reference, "declare-interest");
        demo.complete(
                "member1", declaration, "NO_INTEREST", "", RunningDemonstration.example(declaration, "NO_INTEREST"));
        JsonNode vote = demo.openTask("member1", reference, "vote-on-request");
        assertThat(demo.get("member1", "/requests/" + reference).status()).isEqualTo(200);
        assertThat(vote.path("mayComplete").asBoolean()).isTrue();

        assertThat(demo.post("member1", "/requests/" + reference + "/interests", Map.of("nature", "GIFT"))
                        .status())
                .isEqualTo(201);

        assertThat(demo.get("member1", "/requests/" + reference).status()).isEqualTo(404);
        assertThat(demo.get("member1", "/requests?limit=100").body().toString()).doesNotContain(reference);
        assertThat(demo.complete("member1", vote, "FOR", "", RunningDemonstration.example(vote, "FOR"))
                        .status())
                .isIn(404, 409);
        long mails = mailsTo("member1", reference);
        demo.forward(reference);
        assertThat(mailsTo("member1", reference)).isEqualTo(mails);
    }

    /** What whoever has an interest put to the vote is no decision, however the others vote: somebody free proposes it anew. */
    @Test
    void takesNoDecisionFromWhoeverProposedItAndDeclaredAnInterest() {
        String reference = demo.submitted("requester", "PROCUREMENT", demo.example("requester", "procurement"));
        proposed("chair", demo.forwardTo("propose-decision", reference, "chair"));
        assertThat(demo.post("chair", "/requests/" + reference + "/interests", Map.of("nature", "FAMILY"))
                        .status())
                .isEqualTo(201);

        for (String member : List.of("member3", "member1", "member2")) {
            JsonNode declaration = demo.openTask(member, reference, "declare-interest");
            demo.complete(
                    member, declaration, "NO_INTEREST", "", RunningDemonstration.example(declaration, "NO_INTEREST"));
            JsonNode vote = demo.openTask(member, reference, "vote-on-request");
            Answer done = demo.complete(member, vote, "FOR", "", RunningDemonstration.example(vote, "FOR"));
            assertThat(done.status()).as("%s", done).isEqualTo(200);
        }

        assertThat(demo.get("auditor", "/decisions?request=" + reference).body().path("items"))
                .isEmpty();
        JsonNode again = demo.openTask("member3", reference, "propose-decision");
        assertThat(again.path("mayComplete").asBoolean()).isTrue();
        assertThat(demo.openTask("chair", reference, "propose-decision").isMissingNode())
                .isTrue();
    }

    @Test
    void takesNoDecisionFromWhoeverProposedItAndLeft() {
        String reference = demo.submitted("requester", "PROCUREMENT", demo.example("requester", "procurement"));
        proposed("chair", demo.forwardTo("propose-decision", reference, "chair"));
        works("chair", false);
        try {
            for (String member : List.of("member3", "member1", "member2")) {
                votesFor(member, reference);
            }
            theVoteEnds(reference);
        } finally {
            works("chair", true);
        }

        assertThat(demo.get("auditor", "/decisions?request=" + reference).body().path("items"))
                .isEmpty();
        assertThat(demo.openTask("member3", reference, "propose-decision").isMissingNode())
                .isFalse();
    }

    private void works(String who, boolean active) {
        demo.sql()
                .sql("update people set active = ? where username = ?")
                .params(active, who)
                .update();
    }

    private void votesFor(String member, String reference) {
        JsonNode declaration = demo.openTask(member, reference, "declare-interest");
        demo.complete(member, declaration, "NO_INTEREST", "", RunningDemonstration.example(declaration, "NO_INTEREST"));
        JsonNode vote = demo.openTask(member, reference, "vote-on-request");
        Answer done = demo.complete(member, vote, "FOR", "", RunningDemonstration.example(vote, "FOR"));
        assertThat(done.status()).as("%s", done).isEqualTo(200);
    }

    /** Whoever left does not vote: the last day of the vote comes. */
    private void theVoteEnds(String reference) {
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

    private Answer reassigned(JsonNode task, String to) {
        return demo.post("coordinator", path(task, "reassignment"), to(to));
    }

    private static Map<String, String> to(String whom) {
        return Map.of("to", whom, "reason", "On leave.");
    }

    private static String path(JsonNode task, String act) {
        return "/tasks/" + task.path("id").asText() + "/" + act;
    }

    private Answer proposed(String who, JsonNode task) {
        JsonNode example = task.path("outcomes").path(0).path("example");
        return demo.complete(who, task, task.path("outcomes").path(0).path("id").asText(), "We need it.", example);
    }

    /** In words to the person, and in the trail of what this person tried. */
    private void refused(String who, Answer answer, String words) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(403);
        assertThat(answer.body().path("detail").asText()).contains(words);
        List<String> tried = demo.sql().sql("""
                        select convert_from(entry, 'UTF8')::jsonb -> 'data' ->> 'reason' from audit.event
                        where stream = 'access/' || (select id from people where username = ?)
                        """).param(who).query(String.class).list();
        assertThat(tried).anySatisfy(reason -> assertThat(reason).contains(words));
    }

    private long mailsTo(String who, String reference) {
        return demo.sql()
                .sql("select count(*) from outbox where case_ref = ? and recipient = ?")
                .params(reference, who + "@fenbridge.example")
                .query(Long.class)
                .single();
    }
}
