package org.gatehouse.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatehouse.decision.WaiverBench.TODAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gatehouse.access.WrongState;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.gatehouse.worklist.TaskCompletion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.BadSqlGrammarException;

/** Waivers are granted by vote, cover a clause while they are in force, and follow DOMAIN 5.6 also in the database. */
class WaiverIntegrationTests {

    private static final String CLAUSE = "API-08";

    private final WaiverBench bench = new WaiverBench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void grantsWhatTheChairAndAMemberVotedFor() {
        bench.unmet(CLAUSE);
        Decision decision = bench.approve(carried(), bench.waiver(CLAUSE, TODAY.plusMonths(6)));

        assertThat(bench.bean(Waivers.class).ofDecision(decision.number()))
                .singleElement()
                .satisfies(waiver -> {
                    assertThat(waiver.id()).matches("WV-2026-\\d{4,}");
                    assertThat(waiver.state()).isEqualTo("IN_FORCE");
                    assertThat(waiver.statement()).isEqualTo("Statement of API-08.");
                    assertThat(waiver.grantedOn()).isEqualTo(TODAY);
                });
        assertThat(bench.events()).containsExactly("DecisionRecorded", "WaiverGranted");
        assertThat(bench.bean(GatePolicy.class).unmetClauses(bench.reference, "GATE_2"))
                .as("in force at the next gate too")
                .isEmpty();
    }

    @Test
    void refusesWaiversWithoutEnoughVotes() {
        bench.unmet(CLAUSE);
        Waiver.Draft waiver = bench.waiver(CLAUSE, TODAY.plusMonths(6));
        UUID secondAccount = bench.person("chair", "member");
        UUID chairVoided = carried();
        bench.voided(chairVoided, bench.chair);
        refused(() -> bench.approve(null, waiver));
        refused(() -> bench.approve(bench.ballot(Map.of(bench.member, "FOR", bench.other, "FOR")), waiver));
        refused(() -> bench.approve(bench.ballot(Map.of(bench.chair, "FOR", bench.member, "ABSTAIN")), waiver));
        refused(() -> bench.approve(bench.ballot(Map.of(bench.chair, "AGAINST", bench.member, "FOR")), waiver));
        refused(() -> bench.approve(bench.ballot(Map.of(secondAccount, "FOR")), waiver));
        refused(() -> bench.approve(chairVoided, waiver));
        refused(() -> bench.approve("GATE_2", carried(), waiver));
        assertThat(bench.events()).isEmpty();
    }

    @Test
    void approvesNothingWhileAClauseIsNeitherWaivedNorACondition() {
        bench.unmet(CLAUSE, "DA-02");
        assertThatThrownBy(() -> bench.approve(carried(), bench.waiver(CLAUSE, TODAY.plusMonths(6))))
                .isInstanceOf(WrongState.class)
                .hasMessageContaining("DA-02")
                .hasMessageNotContaining(CLAUSE);
    }

    @Test
    void refusesWhatMayNotBeWaivedAndForHowLong() {
        bench.unmet(CLAUSE, "DP-01");
        bench.law("DP-01", "UK GDPR Article 28(3)");
        assertThat(refusals("DP-01", TODAY.plusMonths(1)))
                .containsEntry("requirement", "DP-01 cannot be waived: UK GDPR Article 28(3).");
        assertThat(refusals("DA-02", TODAY.plusMonths(1)).get("requirement")).contains("needs no waiver");
        assertThat(refusals(CLAUSE, TODAY.plusMonths(12))).isEmpty();
        assertThat(refusals(CLAUSE, TODAY.plusMonths(12).plusDays(1)).get("expiresOn"))
                .contains("12 months");
        assertThat(refusals(CLAUSE, TODAY).get("expiresOn")).contains("still to come");
        bench.contractEnds(TODAY.plusMonths(3));
        assertThat(refusals(CLAUSE, TODAY.plusMonths(3))).isEmpty();
        assertThat(refusals(CLAUSE, TODAY.plusMonths(3).plusDays(1)).get("expiresOn"))
                .contains("end of the contract");
        Waiver.Draft draft = bench.waiver(CLAUSE, TODAY.plusMonths(1));
        assertThat(bench.bean(WaiverPolicy.class).refusals(bench.reference, "GATE_1", draft, List.of(draft)))
                .containsKey("requirement");
    }

    @Test
    void renewsOnce() {
        bench.unmet(CLAUSE);
        Waiver.Draft draft = bench.waiver(CLAUSE, TODAY.plusMonths(6));
        Decision first = bench.approve(carried(), draft);
        bench.supersede();
        Decision second = bench.approve(carried(), draft);
        bench.supersede();

        String renewed = only(first).id();
        assertThat(only(first).state()).isEqualTo("ENDED");
        assertThat(only(second).renewedFrom()).isEqualTo(renewed);
        assertThat(bench.events())
                .containsExactly(
                        "DecisionRecorded", "WaiverGranted", "DecisionRecorded", "WaiverRenewed", "WaiverGranted");
        assertThat(refusals(CLAUSE, TODAY.plusMonths(1)).get("requirement")).contains("renewed once");
        assertThatThrownBy(() -> bench.approve(carried(), draft))
                .as("the database too")
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("renewed once already");
    }

    @Test
    void fallsAwayWithItsDecision() {
        bench.unmet(CLAUSE);
        Decision decision = bench.approve(carried(), bench.waiver(CLAUSE, TODAY.plusMonths(6)));
        bench.inTransaction(() -> {
            bench.bean(Waivers.class).cancelOf(decision.number(), "Superseded.");
            return true;
        });
        assertThat(only(decision).state()).isEqualTo("CANCELLED");
        assertThat(bench.bean(GatePolicy.class).unmetClauses(bench.reference, "GATE_2"))
                .containsExactly(CLAUSE);
        assertThat(refusals(CLAUSE, TODAY.plusMonths(1)))
                .as("it was no first time")
                .isEmpty();
    }

    @Test
    void keepsWaiversFromTheApplicationItself() {
        bench.unmet(CLAUSE);
        Decision decision = bench.approve(carried(), bench.waiver(CLAUSE, TODAY.plusMonths(6)));
        for (String change : List.of("expires_on = expires_on + 1", "requirement = 'x'", "risk = ''")) {
            assertThatThrownBy(() -> update(decision, change)).as(change).isInstanceOf(BadSqlGrammarException.class);
        }
        assertThat(update(decision, "state = 'CANCELLED', ended_on = current_date, ended_why = 'x'"))
                .isEqualTo(1);
        assertThatThrownBy(() -> update(decision, "state = 'IN_FORCE', ended_on = null, ended_why = null"))
                .isInstanceOf(DataIntegrityViolationException.class);
        bench.unmet();
        bench.supersede();
        Decision alone = bench.approve((UUID) null);
        assertThatThrownBy(() -> insert(alone, TODAY.plusMonths(1))).hasMessageContaining("not put to the vote");
        bench.supersede();
        Decision voted = bench.approve(carried());
        assertThatThrownBy(() -> insert(voted, TODAY.plusMonths(12).plusDays(1)))
                .hasMessageContaining("waivers_twelve_months_ck");
    }

    @Test
    void readsWaiversAsTheyWereTyped() {
        bench.unmet(CLAUSE);
        DecisionTerms terms =
                drafts().terms(bench.typed("APPROVED", "GATE_1", Map.of("waivers", List.of(row(CLAUSE)))));
        assertThat(terms.conditions()).isEmpty();
        assertThat(terms.waivers())
                .containsExactly(new Waiver.Draft(
                        CLAUSE, "No supplier", "A toll", "A budget", bench.member, TODAY.plusMonths(6)));
        assertThat(drafts().terms(bench.typed("RETURNED", "GATE_1", Map.of("waivers", List.of(row(CLAUSE)))))
                        .waivers())
                .as("nothing is waived by a return")
                .isEmpty();
        assertThatThrownBy(() -> drafts().terms(bench.typed(
                        "APPROVED", "GATE_1", Map.of("waivers", List.of(row(CLAUSE), row("DA-02"))))))
                .isInstanceOfSatisfying(
                        AnswersRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::pointer)
                                .containsExactly("/answers/waivers/1/requirement"));
    }

    @ParameterizedTest
    @CsvSource({
        "GATE_1, API-08 is added,, GATE_2",
        "GATE_2, API-08 is added,, GATE_3",
        "DECISION, API-08 is added,, FULFILMENT",
        "GATE_1, Staff are trained,, NOTHING",
        "GATE_1, API-08 is added, RENEWAL, RENEWAL",
        "GATE_1, API-08 is added, FULFILMENT,",
        "GATE_2, Staff are trained, GATE_2,",
        "DECISION, Staff are trained, GATE_3,"
    })
    void holdsUpTheNextStepForAClauseNotMet(String gate, String text, String chosen, Blocks expected) {
        bench.unmet(CLAUSE);
        Map<String, Object> row = new HashMap<>(Map.of(
                "text",
                text,
                "owner",
                bench.username(bench.member),
                "due",
                TODAY.plusMonths(1).toString()));
        if (chosen != null) {
            row.put("blocks", chosen);
        }
        TaskCompletion typed = bench.typed("APPROVED_WITH_CONDITIONS", gate, Map.of("conditions", List.of(row)));
        if (expected == null) {
            assertThatThrownBy(() -> drafts().terms(typed)).isInstanceOf(AnswersRefused.class);
        } else {
            assertThat(drafts().terms(typed).conditions())
                    .singleElement()
                    .satisfies(condition -> assertThat(condition.blocks()).isEqualTo(expected));
        }
    }

    private DecisionDrafts drafts() {
        return bench.bean(DecisionDrafts.class);
    }

    private Map<String, Object> row(String requirement) {
        return Map.of(
                "requirement",
                requirement,
                "reason",
                "No supplier",
                "risk",
                "A toll",
                "control",
                "A budget",
                "owner",
                bench.username(bench.member),
                "expiresOn",
                TODAY.plusMonths(6).toString());
    }

    private int update(Decision decision, String set) {
        return bench.application()
                .sql("update waivers set " + set + " where decision_number = ?")
                .param(decision.number())
                .update();
    }

    private void insert(Decision decision, LocalDate until) {
        bench.application()
                .sql("""
                insert into waivers (id, case_ref, decision_number, requirement, statement, reason, risk, control, owner_id,
                    granted_on, expires_on) values (?, ?, ?, 'DA-03', 's', 'r', 'r', 'c', ?, ?, ?)
                """)
                .params("WV-" + UUID.randomUUID(), bench.reference, decision.number(), bench.member, TODAY, until)
                .update();
    }

    @Test
    void renewsAgainWhereTheRenewalFellAway() {
        bench.unmet(CLAUSE);
        Waiver.Draft draft = bench.waiver(CLAUSE, TODAY.plusMonths(6));
        Decision first = bench.approve(carried(), draft);
        bench.supersede();
        Decision second = bench.approve(carried(), draft);
        bench.supersede();
        bench.inTransaction(() -> {
            bench.bean(Waivers.class).cancelOf(second.number(), "Revoked.");
            return true;
        });
        Decision third = bench.approve(carried(), draft);
        assertThat(only(third).renewedFrom()).isEqualTo(only(first).id());
    }

    private Waiver only(Decision decision) {
        return bench.bean(Waivers.class).ofDecision(decision.number()).get(0);
    }

    private UUID carried() {
        return bench.ballot(Map.of(bench.chair, "FOR", bench.member, "FOR", bench.other, "AGAINST"));
    }

    private Map<String, String> refusals(String requirement, LocalDate until) {
        return bench.bean(WaiverPolicy.class)
                .refusals(bench.reference, "GATE_1", bench.waiver(requirement, until), List.of());
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(WrongState.class).hasMessageContaining("one further member");
    }
}
