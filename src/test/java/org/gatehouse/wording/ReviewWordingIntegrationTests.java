package org.gatehouse.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatehouse.wording.WordingBench.with;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gatehouse.access.Action;
import org.gatehouse.check.RealRules;
import org.gatehouse.check.TextHash;
import org.gatehouse.form.Answers;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.FixedRows;
import org.gatehouse.form.Forms;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.ui.ExtendedModelMap;

/** A text is judged clause by clause, and while a mandatory clause is not met the review does not simply pass. */
class ReviewWordingIntegrationTests {

    private static final String KEY = "review-wording";
    private static final String CLAUSES = "clauses";

    private final WordingBench bench = new WordingBench();

    @AfterEach
    void close() {
        bench.close();
    }

    private String complete() {
        bench.answered("draftWording", "We buy forms.");
        return bench.bean(ModelDocument.class).complete(bench.reference);
    }

    private void draft(String text) {
        bench.answered("draftWording", text);
    }

    private static void refused(ThrowingCallable act, String pointer, String message) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        AnswersRefused.class,
                        refusal -> assertThat(refusal.problems()).anySatisfy(problem -> {
                            assertThat(problem.pointer()).isEqualTo(pointer);
                            assertThat(problem.message()).contains(message);
                        }));
    }

    private static Answers row(Map<String, Object> answers, String requirement) {
        return new Answers(answers)
                .rows(CLAUSES).stream()
                        .filter(row -> row.text("requirement").equals(requirement))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void findsTheModelClausesByItself() {
        draft(complete().replace("'", "’").toUpperCase(java.util.Locale.ROOT));
        Task task = bench.task(KEY, "GATE_1", 1);

        Map<String, Object> start = bench.handler(task).prefill(task);

        assertThat(new Answers(start).rows(CLAUSES)).hasSize(53).allSatisfy(row -> {
            assertThat(row.text("result")).isEqualTo("MET");
            assertThat(row.text("quote")).isEqualTo(row.text("modelClause"));
        });
    }

    @Test
    void passesATextThatSaysEverythingAndKeepsWhatWasFound() {
        draft(complete());
        Task task = bench.task(KEY, "GATE_1", 1);
        Outcome first = bench.handler(task).outcomes(task).get(0);

        assertThat(bench.handler(task).action(KEY)).isEqualTo(Action.REVIEW);
        assertThat(first.id()).isEqualTo("PASS");
        bench.complete(task, "PASS", "", first.example());

        WordingFindings findings = bench.bean(WordingFindings.class);
        assertThat(findings.reviewed(bench.reference, "GATE_1")).isTrue();
        assertThat(findings.reviewed(bench.reference, "GATE_2")).isFalse();
        assertThat(findings.unmetMandatory(bench.reference, "GATE_1")).isEmpty();
        assertThat(bench.published())
                .filteredOn(event -> event.type().equals("ClausesJudged"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.data()).containsEntry("MET", 53L).containsEntry("MISSING", 0L);
                    assertThat(event.data().get("textSha256")).isEqualTo(TextHash.of(complete()));
                    assertThat((List<?>) event.record().state().get("clause_findings"))
                            .hasSize(53);
                    assertThat(event.data().toString()).doesNotContain("All data");
                });
    }

    @Test
    void doesNotSimplyPassWhileAMandatoryClauseIsMissing() {
        draft("We should like an interface where possible.");
        Task task = bench.task(KEY, "GATE_1", 1);
        List<Outcome> outcomes = bench.handler(task).outcomes(task);
        Map<String, Object> example = outcomes.get(0).example();

        assertThat(outcomes).extracting(Outcome::id).containsExactly("PASS_WITH_CONDITIONS", "PASS", "ASK", "FAIL");
        refused(() -> bench.complete(task, "PASS", "", example), "/outcome", "DA-01, DA-02");
        Map<String, Object> weak = overruled(example, "API-01", "WEAK", "should like an INTERFACE  where possible");
        bench.complete(task, "PASS_WITH_CONDITIONS", "Paste the clauses.", weak);

        assertThat(bench.bean(WordingFindings.class).unmetMandatory(bench.reference, "GATE_1"))
                .hasSize(35)
                .contains(new WordingFindings.Unmet(
                        "API-01", "API covers all significant business functions, reading and writing.", "WEAK"))
                .contains(new WordingFindings.Unmet("DA-01", "The council owns its data.", "MISSING"));
    }

    @Test
    void asksForEachRequirementOnceAndNoOther() {
        draft(complete());
        Task task = bench.task(KEY, "GATE_1", 1);
        Map<String, Object> example = bench.outcome(task, "PASS").example();
        List<Object> rows = new ArrayList<>((List<?>) example.get(CLAUSES));

        refused(() -> bench.complete(task, "PASS", "", rows(example, rows.subList(1, 53))), "/answers/clauses", "once");
        List<Object> twice = new ArrayList<>(rows);
        twice.add(rows.get(0));
        refused(() -> bench.complete(task, "PASS", "", rows(example, twice)), "/answers/clauses", "once");
        refused(
                () -> bench.complete(task, "PASS", "", with(example, "DA-01", "requirement", "DA-99")),
                "/answers/clauses",
                "no other");
    }

    private static Map<String, Object> overruled(
            Map<String, Object> answers, String requirement, String result, String quote) {
        Map<String, Object> judged = with(with(answers, requirement, "result", result), requirement, "quote", quote);
        return with(judged, requirement, "comment", "I read it so.");
    }

    @Test
    void asksForAReasonWhereTheCheckIsOverruled() {
        draft("All use of the API is included in the price at no extra charge. Parking is free.");
        Task task = bench.task(KEY, "GATE_1", 1);
        Map<String, Object> example =
                bench.outcome(task, "PASS_WITH_CONDITIONS").example();
        Map<String, Object> other =
                with(with(example, "API-04", "result", "WEAK"), "API-04", "quote", "All use of the API is included");

        assertThat(row(bench.handler(task).prefill(task), "API-04").text("machine"))
                .startsWith("Met.");
        refused(
                () -> bench.complete(task, "PASS_WITH_CONDITIONS", "Paste.", other),
                "/answers/clauses/51/comment",
                "Say why you judge API-04 otherwise than the check");
        bench.complete(task, "PASS_WITH_CONDITIONS", "Paste.", with(other, "API-04", "comment", "Only one module."));

        assertThat(bench.owner()
                        .sql("select result || ' ' || checked || ' ' || comment from clause_findings"
                                + " where task_id = ? and requirement = 'API-04'")
                        .param(task.id())
                        .query(String.class)
                        .single())
                .isEqualTo("WEAK MET Only one module.");
        WordingFindings findings = bench.bean(WordingFindings.class);
        assertThat(findings.reviewed(bench.reference, "GATE_1", Instant.EPOCH))
                .as("before the review")
                .isEmpty();
        assertThat(findings.reviewed(bench.reference, "GATE_1", Instant.parse("2026-06-02T09:00:00Z")))
                .hasValueSatisfying(reviewed -> {
                    assertThat(reviewed.mandatory()).isEqualTo(35);
                    assertThat(reviewed.met()).isEqualTo(35 - reviewed.unmet().size());
                    assertThat(reviewed.unmet()).contains("API-04 API use is included in the price. Weak.");
                    assertThat(reviewed.overruled())
                            .containsExactly(
                                    "API-04 API use is included in the price. The check said met, the reviewer weak.");
                });
        ExtendedModelMap page = new ExtendedModelMap();
        bench.bean(OverruledPages.class).overruled(page);
        assertThat((List<?>) page.get("all"))
                .anySatisfy(one -> assertThat(one).isInstanceOfSatisfying(OverruledPages.Overruled.class, overruled -> {
                    assertThat(overruled.request()).isEqualTo(bench.reference);
                    assertThat(overruled.inWords()).isEqualTo("The check said met, the reviewer weak.");
                    assertThat(overruled.reason()).isEqualTo("Only one module.");
                }));
    }

    private static Map<String, Object> rows(Map<String, Object> example, List<?> rows) {
        Map<String, Object> changed = new HashMap<>(example);
        changed.put(CLAUSES, rows);
        return changed;
    }

    @Test
    void asksForASentenceThatIsInTheText() {
        draft(complete());
        Task task = bench.task(KEY, "GATE_1", 1);
        Map<String, Object> example = bench.outcome(task, "PASS").example();

        refused(
                () -> bench.complete(task, "PASS", "", with(example, "DA-02", "quote", "The council owns the moon.")),
                "/answers/clauses/1/quote",
                "The quoted sentence is not in the text");
        refused(
                () -> bench.complete(task, "PASS", "", with(example, "DA-02", "quote", "")),
                "/answers/clauses/1/quote",
                "Quote the sentence");
        refused(
                () -> bench.complete(
                        task,
                        "FAIL",
                        "no",
                        with(with(example, "DA-02", "result", "MISSING"), "DA-02", "quote", "something else")),
                "/answers/clauses/1/quote",
                "Quote nothing for DA-02");
        refused(
                () -> bench.complete(task, "FAIL", "no", with(example, "DA-02", "result", "MISSING")),
                "/answers/clauses/1/comment",
                "Say why you judge DA-02");
        refused(
                () -> bench.complete(task, "PASS", "", with(example, "DA-02", "result", "FINE")),
                "/answers/clauses/1/result",
                "Choose one");
    }

    @Test
    void knowsOnlyMissingClausesInAnEmptyText() {
        draft("");
        Task task = bench.task(KEY, "DECISION", 1);
        Map<String, Object> example = bench.outcome(task, "FAIL").example();

        refused(
                () -> bench.complete(
                        task,
                        "FAIL",
                        "nothing there",
                        with(with(example, "DA-01", "result", "WEAK"), "DA-01", "quote", "any sentence at all")),
                "/answers/clauses/0/result",
                "no text yet");
        bench.complete(task, "FAIL", "nothing there", example);
    }

    @Test
    void trustsNoLevelOrStatementThatWasSent() {
        draft("");
        Task task = bench.task(KEY, "GATE_1", 1);
        Map<String, Object> example = bench.outcome(task, "FAIL").example();

        refused(
                () -> bench.complete(task, "FAIL", "no", with(example, "DA-01", "level", "Desirable")),
                "/answers/clauses/0/level",
                "DA-01");
        refused(
                () -> bench.complete(task, "FAIL", "no", with(example, "DA-01", "statement", "Nothing.")),
                "/answers/clauses/0/statement",
                "DA-01");
        Map<String, Object> whole = new HashMap<>(bench.handler(task).prefill(task));
        whole.put("findings", "There is no text.");
        bench.complete(task, "FAIL", "no", whole);
    }

    @Test
    void showsWhatWasTypedInTheRowsAsTheyAreToday() {
        draft("");
        Task task = bench.task(KEY, "GATE_1", 1);
        Map<String, Object> given = bench.handler(task).prefill(task);
        Map<String, Object> typed = Map.of(
                CLAUSES,
                List.of(
                        Map.of("requirement", "DA-02", "statement", "Tampered", "result", "WEAK", "quote", "typed"),
                        Map.of("requirement", "DA-99", "result", "MET")));

        Map<String, Object> shown = FixedRows.refresh(bench.bean(Forms.class).latest(KEY), given, typed);

        assertThat(new Answers(shown).rows(CLAUSES)).hasSize(53);
        assertThat(row(shown, "DA-02").text("statement")).isEqualTo("No charge for access to the council's own data.");
        assertThat(row(shown, "DA-02").text("quote")).isEqualTo("typed");
        assertThat(row(shown, "DA-02").text("result")).isEqualTo("WEAK");
        assertThat(row(shown, "DA-01").text("result")).isEqualTo("MISSING");
    }

    @Test
    void keepsNothingWhereQuestionsAreAskedAndStartsTheNextRoundWithIt() {
        draft("The supplier may offer an interface. The supplier owns the data.");
        Task task = bench.task(KEY, "GATE_1", 1);
        Map<String, Object> answers = bench.outcome(task, "ASK").example();
        answers = overruled(answers, "API-01", "WEAK", "may offer an interface");
        answers = overruled(answers, "DA-01", "CONTRADICTED", "The supplier owns the data.");

        Map<String, Object> facts = bench.complete(task, "ASK", "Who owns it?", answers);

        assertThat(facts).containsKey("questionsDueBy");
        assertThat(bench.bean(WordingFindings.class).reviewed(bench.reference, "GATE_1"))
                .isFalse();
        draft("The supplier may offer an interface. "
                + RealRules.REQUIREMENTS.all().get(1).modelClause());
        Task next = bench.task(KEY, "GATE_1", 2);
        Map<String, Object> start = bench.handler(next).prefill(next);
        assertThat(row(start, "API-01").text("result")).isEqualTo("WEAK");
        assertThat(row(start, "DA-01").text("result"))
                .as("the sentence is gone")
                .isEqualTo("MISSING");
        assertThat(row(start, "DA-02").text("result"))
                .as("the clause was added")
                .isEqualTo("MET");
        bench.complete(
                next,
                "PASS_WITH_CONDITIONS",
                "The rest.",
                bench.outcome(next, "PASS_WITH_CONDITIONS").example());
    }

    @Test
    void keepsWhatWasOverruledToMissingWhileTheCheckFindsTheSame() {
        String text = "All use of the API is included in the price at no extra charge.";
        draft(text);
        Task task = bench.task(KEY, "GATE_1", 1);
        Map<String, Object> whole = new HashMap<>(bench.handler(task).prefill(task));
        whole.put("findings", "It speaks of something else.");
        bench.complete(task, "ASK", "Which API?", overruled(whole, "API-04", "MISSING", text));

        Task next = bench.task(KEY, "GATE_1", 2);
        Map<String, Object> start = bench.handler(next).prefill(next);
        assertThat(row(start, "API-04").text("result")).isEqualTo("MISSING");
        assertThat(row(start, "API-04").text("comment")).isEqualTo("I read it so.");
        assertThat(start).containsEntry("findings", "It speaks of something else.");

        draft(text + " The API costs 2p for each call.");
        Map<String, Object> changed = bench.handler(next).prefill(next);
        assertThat(row(changed, "API-04").text("result")).isEqualTo("CONTRADICTED");
        assertThat(changed).as("found in another text").doesNotContainKey("findings");
    }

    @Test
    void judgesBeforeAnAwardWhatTheSupplierWrote() {
        draft(complete());
        Task draft = bench.task(KEY, "GATE_1", 1);
        bench.complete(draft, "PASS", "", bench.outcome(draft, "PASS").example());
        Task award = bench.task(KEY, "GATE_2", 1);

        assertThat(bench.handler(award).outcomes(award).get(0).id()).isEqualTo("PASS_WITH_CONDITIONS");
        bench.inTransaction(() -> bench.bean(CaseTexts.class)
                .record(bench.reference, CaseText.Kind.SUPPLIER, "GATE_2", complete(), WordingBench.ARCHITECT));
        assertThat(bench.handler(award).outcomes(award).get(0).id()).isEqualTo("PASS");
    }

    @Test
    void reportsTheLastRound() {
        draft("");
        Task first = bench.task(KEY, "GATE_1", 1);
        bench.complete(first, "FAIL", "nothing", bench.outcome(first, "FAIL").example());
        draft(complete());
        Task second = bench.task(KEY, "GATE_1", 2);
        bench.complete(second, "PASS", "", bench.outcome(second, "PASS").example());

        assertThat(bench.bean(WordingFindings.class).unmetMandatory(bench.reference, "GATE_1"))
                .isEmpty();
    }

    @Test
    void refusesAJudgementOfATextThatHasChanged() {
        draft("An old text.\f\nSecond line.");
        Task task = bench.task(KEY, "GATE_1", 1);
        Map<String, Object> whole = new HashMap<>(bench.handler(task).prefill(task));
        whole.put("findings", "There is hardly any text.");
        draft("A new text.");

        refused(() -> bench.complete(task, "FAIL", "no", whole), "/answers/text", "has changed");
        draft("An old text.\f\nSecond line.");
        bench.complete(task, "FAIL", "no", whole);
    }
}
