package org.gatehouse.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatehouse.wording.WordingBench.with;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatehouse.check.RealRules;
import org.gatehouse.form.Answers;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A published document that lost a mandatory clause does not get past the check. */
class PublishedWordingIntegrationTests {

    private static final String KEY = "check-published-wording";
    private static final String OWN_WORDS = "Everything that users type in is ours and stays ours.";

    private final WordingBench bench = new WordingBench();
    private String approved = "";

    /** DA-01 was approved in the council's own words, everything else by the model clauses. */
    @BeforeEach
    void approveTheDraft() {
        bench.answered("draftWording", OWN_WORDS);
        String clause = clause("DA-01");
        approved = bench.bean(ModelDocument.class).complete(bench.reference).replace(clause, "");
        bench.answered("draftWording", approved);
        Task review = bench.task("review-wording", "GATE_1", 1);
        Map<String, Object> answers = bench.outcome(review, "PASS").example();
        answers = with(with(answers, "DA-01", "result", "MET"), "DA-01", "quote", OWN_WORDS);
        answers = with(answers, "DA-01", "comment", "Our own words say it.");
        bench.complete(review, "PASS", "", answers);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static String clause(String id) {
        return RealRules.REQUIREMENTS.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .modelClause();
    }

    private Task published(String text) {
        bench.inTransaction(() -> bench.bean(CaseTexts.class)
                .record(bench.reference, CaseText.Kind.PUBLISHED, "GATE_1", text, WordingBench.ARCHITECT));
        return bench.task(KEY, "GATE_1", 1);
    }

    @Test
    void passesADocumentThatSaysWhatWasApproved() {
        Task task = published("Volume 1\n" + approved);
        Outcome first = bench.handler(task).outcomes(task).get(0);

        assertThat(first.id()).isEqualTo("PASS");
        assertThat(new Answers(first.example()).rows("clauses")).hasSize(35);
        assertThat(new Answers(first.example()).rows("clauses").get(0).text("quote"))
                .isEqualTo(OWN_WORDS);
        assertThat(bench.complete(task, "PASS", "", first.example())).isEmpty();
        assertThat(bench.published().get(bench.published().size() - 1)).satisfies(event -> {
            assertThat(event.type()).isEqualTo("PublishedWordingChecked");
            assertThat(event.data()).containsEntry("result", "PASS").containsEntry("gate", "GATE_1");
        });
    }

    @Test
    void takesTheModelClauseInPlaceOfTheApprovedWords() {
        Task task = published(approved.replace(OWN_WORDS, clause("DA-01")));

        assertThat(bench.handler(task).outcomes(task).get(0).id()).isEqualTo("PASS");
    }

    @Test
    void refusesADocumentThatLostMandatoryClauses() {
        Task task = published(approved.replace(OWN_WORDS, "").replace(clause("API-04"), ""));
        Outcome first = bench.handler(task).outcomes(task).get(0);

        assertThat(first.id()).isEqualTo("SEND_BACK");
        assertThatThrownBy(() -> bench.complete(task, "PASS", "", first.example()))
                .isInstanceOfSatisfying(
                        AnswersRefused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(
                                        new Problem(
                                                "/outcome",
                                                "outcome",
                                                "The published document lost these mandatory clauses: "
                                                        + "DA-01 The council owns its data. API-04 API use is included in the price.")));
        assertThatThrownBy(() -> bench.complete(task, "SEND_BACK", " ", first.example()))
                .isInstanceOfSatisfying(
                        AnswersRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::pointer)
                                .containsExactly("/reason"));
        bench.complete(task, "SEND_BACK", "Two clauses are gone.", first.example());
        assertThat(bench.published().get(bench.published().size() - 1).data())
                .containsEntry("lost", List.of("DA-01", "API-04"));
    }

    @Test
    void doesNotBelieveAQuoteThatIsNotThere() {
        Task task = published(approved.replace(OWN_WORDS, ""));
        Map<String, Object> claimed =
                with(with(bench.outcome(task, "PASS").example(), "DA-01", "found", "yes"), "DA-01", "quote", OWN_WORDS);

        assertThatThrownBy(() -> bench.complete(task, "PASS", "", claimed))
                .isInstanceOfSatisfying(
                        AnswersRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::pointer)
                                .containsExactly("/outcome", "/answers/clauses/0/quote"));
    }

    @Test
    void asksForAReasonWhereNobodyButTheReviewerFindsAClause() {
        Task task = published("The Council wants a service for repairs.\n"
                + approved.replace(OWN_WORDS, "").replace(clause("EXIT-02"), ""));
        Map<String, Object> claimed = new HashMap<>(bench.handler(task).prefill(task));
        claimed.put("findings", "EXIT-02 is gone.");
        for (String id : List.of("DA-01", "EXIT-02")) {
            claimed = with(with(claimed, id, "found", "yes"), id, "quote", "The Council wants a service for repairs.");
        }
        Map<String, Object> unexplained = with(claimed, "DA-01", "comment", "Schedule 2 says it in full.");

        assertThatThrownBy(() -> bench.complete(task, "PASS", "", unexplained))
                .isInstanceOfSatisfying(
                        AnswersRefused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.pointer()).endsWith("/comment");
                                    assertThat(problem.message())
                                            .startsWith("Say why")
                                            .contains("EXIT-02");
                                }));
        bench.complete(task, "SEND_BACK", "Put EXIT-02 back.", unexplained);
        assertThat(bench.published().get(bench.published().size() - 1).data())
                .containsEntry("lost", List.of("EXIT-02"));

        Task again = bench.task(KEY, "GATE_1", 2);
        Answers start = new Answers(bench.handler(again).prefill(again));
        assertThat(start.rows("clauses"))
                .filteredOn(row -> row.text("requirement").equals("DA-01"))
                .singleElement()
                .satisfies(row -> assertThat(row.text("comment")).isEqualTo("Schedule 2 says it in full."));
        assertThat(start.isGiven("findings")).as("the document is the same").isTrue();
        published("Something else.");
        assertThat(new Answers(bench.handler(again).prefill(again)).isGiven("findings"))
                .isFalse();
    }

    @Test
    void losesEverythingWhereNothingWasPublished() {
        Task task = bench.task(KEY, "GATE_1", 1);
        Outcome first = bench.handler(task).outcomes(task).get(0);

        assertThat(first.id()).isEqualTo("SEND_BACK");
        bench.complete(task, "SEND_BACK", "There is no document.", first.example());
    }

    @Test
    void addsNothingToATextThatSaysEverything() {
        ModelDocument model = bench.bean(ModelDocument.class);
        bench.answered("draftWording", OWN_WORDS);
        String whole = model.complete(bench.reference);
        bench.answered("draftWording", whole);

        assertThat(whole)
                .startsWith(OWN_WORDS + "\n\nInteroperability and data clauses\n\nDA-01. All data")
                .contains("\n\nAI-02. ");
        assertThat(model.complete(bench.reference)).isEqualTo(whole);
    }
}
