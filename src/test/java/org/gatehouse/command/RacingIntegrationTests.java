package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.gatehouse.command.RunningDemonstration.Answer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two people, two windows, two clicks at the same moment: one act is done, the others are told so, nothing by half. */
class RacingIntegrationTests {

    private final RunningDemonstration demo = RunningDemonstration.get();

    @Test
    void completesTaskOnceHoweverOftenItIsClicked() {
        String reference = submitted();
        JsonNode task = demo.forwardTo("triage-request", reference, "coordinator");
        assertThat(statuses(together(() -> forward("coordinator", task), 3))).containsExactly(200, 409, 409);
        assertInStep(reference);
    }

    @Test
    void takesOneOfTwoDecisions() {
        String reference = submitted();
        JsonNode task = demo.forwardTo("decide-request", reference, "chair");
        JsonNode member =
                demo.get("member1", "/tasks/" + task.path("id").asText()).body();
        List<Callable<Answer>> both =
                List.of(() -> forward("chair", task), () -> forward("member1", member), () -> forward("chair", task));
        assertThat(statuses(together(both))).containsExactly(200, 409, 409);
        assertThat(demo.get("coordinator", "/decisions?request=" + reference)
                        .body()
                        .path("items"))
                .hasSize(1);
        assertInStep(reference);
    }

    /** A withdrawal and the work on a case lock in the same order; else the database would end one of them as an error. */
    @RepeatedTest(6)
    void withdrawsOrReviewsButNeverByHalf() {
        String reference = submitted();
        demo.forwardTo("review-requirements", reference, "requirements");
        List<Callable<Answer>> acts = new ArrayList<>();
        for (String who : List.of("requirements", "architect", "security", "dpo")) {
            for (JsonNode task : demo.openTasks(who, reference)) {
                if (task.path("mayComplete").asBoolean()) {
                    acts.add(() -> forward(who, task));
                }
            }
        }
        assertThat(acts).hasSizeGreaterThan(2);
        acts.add(() -> demo.post("requester", "/requests/" + reference + "/withdrawal", Map.of()));
        List<Answer> answers = together(acts);
        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as("%s", answer).isIn(200, 409));
        assertThat(answers.get(answers.size() - 1).status()).isEqualTo(200);
        assertThat(status(reference)).isEqualTo("WITHDRAWN");
        assertInStep(reference);
    }

    @RepeatedTest(4)
    void withdrawsOrDecides() {
        String reference = submitted();
        JsonNode task = demo.forwardTo("decide-request", reference, "chair");
        List<Answer> answers = together(List.of(
                () -> forward("chair", task),
                () -> demo.post("requester", "/requests/" + reference + "/withdrawal", Map.of())));
        assertThat(statuses(answers)).containsExactly(200, 409);
        boolean decided = answers.get(0).status() == 200;
        assertThat(demo.get("coordinator", "/decisions?request=" + reference)
                        .body()
                        .path("items"))
                .hasSize(decided ? 1 : 0);
        assertThat(status(reference).equals("WITHDRAWN")).isEqualTo(!decided);
        assertInStep(reference);
    }

    @Test
    void changesAnswersOnceWhereTwoReadTheSame() {
        Answer draft = draft();
        String path = "/requests/" + draft.body().path("reference").asText() + "/answers";
        ObjectNode answers = demo.example("requester");
        List<Answer> both =
                together(() -> demo.send("requester", "PUT", path, Map.of("answers", answers), "If-Match", "\"0\""), 3);
        assertThat(statuses(both)).containsExactly(200, 412, 412);
        assertThat(demo.send("requester", "PUT", path, Map.of("answers", answers))
                        .status())
                .isEqualTo(428);
        assertThat(demo.send("requester", "PUT", path, Map.of("answers", answers), "If-Match", "\"9\", W/\"1\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void submitsOnce() {
        String reference = draft().body().path("reference").asText();
        assertThat(statuses(
                        together(() -> demo.post("requester", "/requests/" + reference + "/submission", Map.of()), 3)))
                .containsExactly(200, 409, 409);
        assertThat(demo.openTasks("coordinator", reference)).hasSize(1);
        assertInStep(reference);
    }

    @Test
    void makesOneRequestWithOneKey() {
        String key = "key-" + draft().body().path("reference").asText();
        Map<String, Object> body = Map.of("kind", "SYSTEM_OR_LICENCE", "answers", demo.example("requester"));
        List<Answer> answers =
                together(() -> demo.send("requester", "POST", "/requests", body, "Idempotency-Key", key), 3);
        assertThat(statuses(answers)).containsExactly(201, 201, 201);
        assertThat(answers.stream()
                        .map(answer -> answer.body().path("reference").asText()))
                .containsOnly(answers.get(0).body().path("reference").asText());
    }

    @Test
    void givesTaskToOneOfTwoWhoClaimIt() {
        String reference = submitted();
        JsonNode task = demo.forwardTo("decide-request", reference, "chair");
        String claim = "/tasks/" + task.path("id").asText() + "/claim";
        List<Answer> answers = together(
                List.of(() -> demo.post("member1", claim, Map.of()), () -> demo.post("member2", claim, Map.of())));
        assertThat(statuses(answers)).containsExactly(200, 409);
        String loser = answers.get(0).status() == 200 ? "member2" : "member1";
        assertThat(forward(loser, task).status()).isEqualTo(409);
    }

    /** The engine's tasks and ours are the same, and everybody was told once. */
    private void assertInStep(String reference) {
        assertThat(texts("select id from tasks where state = 'OPEN' and case_ref = ? order by id", reference))
                .isEqualTo(texts("""
                        select task.id_ from act_ru_task task
                        join act_ru_execution execution on execution.id_ = task.proc_inst_id_
                        join act_ru_execution root on root.id_ = execution.root_proc_inst_id_
                        where root.business_key_ = ? order by task.id_
                        """, reference));
        assertThat(texts("""
                select recipient from outbox where case_ref = ?
                group by event, recipient, template having count(*) > 1
                """, reference)).isEmpty();
    }

    private List<String> texts(String query, String reference) {
        return demo.sql().sql(query).param(reference).query(String.class).list();
    }

    private Answer draft() {
        return demo.post(
                "requester", "/requests", Map.of("kind", "SYSTEM_OR_LICENCE", "answers", demo.example("requester")));
    }

    private String submitted() {
        return demo.submitted("requester", demo.example("requester"));
    }

    private String status(String reference) {
        return demo.get("requester", "/requests/" + reference)
                .body()
                .path("status")
                .asText();
    }

    private Answer forward(String who, JsonNode task) {
        JsonNode way = task.path("outcomes").path(0);
        return demo.complete(who, task, way.path("id").asText(), "It is needed.", way.path("example"));
    }

    private static List<Integer> statuses(List<Answer> answers) {
        return answers.stream().map(Answer::status).sorted().toList();
    }

    private static List<Answer> together(Callable<Answer> act, int times) {
        return together(java.util.Collections.nCopies(times, act));
    }

    /** All acts at the same moment, each by a thread of its own. */
    private static List<Answer> together(List<Callable<Answer>> acts) {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<Future<Answer>> begun = acts.stream()
                    .map(act -> threads.submit(() -> {
                        await(start);
                        return act.call();
                    }))
                    .toList();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : begun) {
                answers.add(one.get(1, TimeUnit.MINUTES));
            }
            return answers;
        } catch (ExecutionException | java.util.concurrent.TimeoutException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CyclicBarrier start) throws InterruptedException, BrokenBarrierException {
        start.await();
    }
}
