package org.gatehouse.dpia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.gatehouse.access.ActionRefused;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.access.WrongState;
import org.gatehouse.audit.StateHash;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** An assessment from the first question to its sign-off, step by step as people work on it. */
class DpiaHandlersIntegrationTests {

    private static final String DECISION = "DECISION";
    private static final String AWARD = "GATE_2";

    private final DpiaBench bench = new DpiaBench();
    private final Person requester = bench.person("requester");
    private final Person dpo = bench.person("dpo", Role.DPO);
    private final Person sponsor = bench.person("sponsor", Role.SPONSOR);
    private final Person siro = bench.person("siro", Role.SIRO);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void keepsWhatTheScreeningCountedAndTellsTheTable() {
        Map<String, Object> answers = bench.example("screen-dpia", DECISION);
        answers.put("I6", "dont_know");

        Map<String, Object> facts = bench.complete("screen-dpia", DECISION, dpo, "DONE", "", answers);

        assertThat(facts)
                .isEqualTo(Map.of(
                        "dpiaPersonalData",
                        true,
                        "dpiaRequiresAlone",
                        true,
                        "dpiaCombined",
                        false,
                        "dpiaCriteria",
                        1L,
                        "dpiaRecommends",
                        true));
        assertThat(row())
                .containsEntry("state", "NOT_SCREENED")
                .containsEntry("questions_fired", "I6")
                .containsEntry("questions_unknown", "I6")
                .containsEntry("rule_set_version", "1.0");
        assertThat(bench.dpias().approvalRefusal(bench.reference(), DECISION)).isPresent();
        assertThat(bench.trail().get(0).data().get("answers"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("I6", "dont_know")
                .hasSize(24);
    }

    @Test
    void dropsWhatIsNotAskedWhereThereIsNoPersonalData() {
        bench.request(Map.of("personalData", "no", "usesAi", "yes"));
        Map<String, Object> example = bench.example("screen-dpia", DECISION);

        assertThat(example).containsEntry("P0", "no").doesNotContainKeys("I1", "A1");
        assertThat(bench.complete("screen-dpia", DECISION, dpo, "DONE", "", example))
                .containsEntry("dpiaPersonalData", false);
    }

    @Test
    void startsTheScreeningFromTheRequestAndTheRoundBefore() {
        bench.answeredBefore(Map.of("P0", "yes", "W4", "no", "W5", "yes"));
        bench.request(Map.of("personalData", "no", "specialCategory", "yes"));

        assertThat(bench.handler("screen-dpia").prefill(bench.task("screen-dpia", DECISION)))
                .isEqualTo(Map.of("P0", "yes", "W4", "yes", "W5", "yes"));
    }

    @Test
    void letsTheOfficerDecideOnARecommendationOnly() {
        screened("REQUIRED");
        assertThatThrownBy(() -> bench.complete("decide-dpia", DECISION, dpo, "DPIA", ""))
                .isInstanceOf(WrongState.class);

        screened("RECOMMENDED");
        assertThatThrownBy(() -> bench.complete("decide-dpia", DECISION, dpo, "NO_DPIA", ""))
                .isInstanceOf(AnswersRefused.class);
        assertThat(bench.dpias().approvalRefusal(bench.reference(), "GATE_1")).isPresent();
        assertThat(bench.complete("decide-dpia", DECISION, dpo, "NO_DPIA", "Nothing changes."))
                .isEqualTo(Map.of("dpiaResult", "NOT_REQUIRED"));
        assertThat(bench.dpias().state(bench.reference())).isEqualTo(DpiaState.SCREENED_NOT_REQUIRED);
        assertThat(bench.dpias().approvalRefusal(bench.reference(), DECISION)).isEmpty();

        screened("RECOMMENDED");
        assertThat(bench.complete("decide-dpia", DECISION, dpo, "DPIA", ""))
                .isEqualTo(Map.of("dpiaResult", "REQUIRED"));
        assertThat(bench.dpias().isRequired(bench.reference())).isTrue();
    }

    @Test
    void signsOffAnAssessmentWithALowRisk() {
        screened("REQUIRED");
        bench.complete("carry-out-dpia", DECISION, requester, "DONE", "");
        assertThat(bench.complete("advise-on-dpia", DECISION, dpo, "ADVISE", ""))
                .isEqualTo(Map.of("residualHigh", false, "riskGroup", "sponsor"));
        assertThat(bench.dpias().approvalRefusal(bench.reference(), DECISION))
                .hasValueSatisfying(why -> assertThat(why).contains("it is with the sponsor"));

        assertThat(bench.complete("accept-residual-risk", DECISION, sponsor, "ACCEPT", ""))
                .isEqualTo(Map.of("dpiaSigned", true));

        assertThat(bench.dpias().approvalRefusal(bench.reference(), DECISION)).isEmpty();
        assertThat(bench.current().reviewOn()).isEqualTo(LocalDate.of(2027, 11, 23));
        assertThat(row()).containsEntry("signed_off_for_gate", DECISION).containsEntry("accepted_by", sponsor.id());
    }

    @Test
    void writesEveryStepToTheTrailWithoutFreeText() {
        signsOffAnAssessmentWithALowRisk();

        assertThat(bench.trail())
                .extracting(DpiaStepTaken::type)
                .containsExactly(
                        "DpiaScreeningAnswered", "DpiaRequired", "DpiaSubmitted", "DpiaAdvised", "DpiaSignedOff");
        assertThat(bench.trail().toString()).contains("caseReference=" + bench.reference());
        assertThat(bench.trail()).allSatisfy(step -> {
            assertThat(step.data().toString()).doesNotContain("Fenland", "necessary", "measures");
            assertThat(StateHash.of(step.record().state())).hasSize(64);
        });
    }

    @Test
    void refusesAnAssessmentOfAnotherCase() {
        screened("REQUIRED");
        Map<String, Object> answers = bench.example("carry-out-dpia", DECISION);
        answers.put("assessmentReference", "TR-2026-0815");

        refused("carry-out-dpia", DECISION, answers)
                .containsExactly(new Problem(
                        "/answers/assessmentReference",
                        "assessmentReference",
                        "This assessment is for TR-2026-0815, not for " + bench.reference() + "."));
    }

    @Test
    void refusesAnAssessmentThatNobodyCanRead() {
        screened("REQUIRED");
        Map<String, Object> answers = bench.example("carry-out-dpia", DECISION);
        answers.remove("assessmentLink");
        answers.remove("consultation");

        refused("carry-out-dpia", DECISION, answers)
                .extracting(Problem::key)
                .containsExactly("assessmentLink", "consultation");

        answers.put("assessmentText", "The whole assessment.");
        answers.put("reasonForNoConsultation", "Nobody is concerned who was not asked for the last one.");
        bench.complete("carry-out-dpia", DECISION, requester, "DONE", "", answers);
        assertThat(bench.dpias().state(bench.reference())).isEqualTo(DpiaState.WITH_DPO);
    }

    @Test
    void asksForTheRealProcessorBeforeAnAward() {
        signsOffAnAssessmentWithALowRisk();
        bench.dpias().reopenForProcessor(bench.reference(), " Ouse Systems  Ltd ");
        assertThat(bench.dpias().approvalRefusal(bench.reference(), AWARD)).isPresent();

        Map<String, Object> answers = bench.example("carry-out-dpia", AWARD);
        answers.put("processor", "Fenland Forms Ltd");
        refused("carry-out-dpia", AWARD, answers).extracting(Problem::key).containsExactly("processor");

        bench.answeredBefore(answers);
        assertThat(bench.handler("carry-out-dpia").prefill(bench.task("carry-out-dpia", AWARD)))
                .containsKey("purposes")
                .doesNotContainKey("processor");
        answers.put("processor", "ouse systems ltd");
        bench.complete("carry-out-dpia", AWARD, requester, "DONE", "", answers);
        bench.complete("advise-on-dpia", AWARD, dpo, "ADVISE", "");
        bench.complete("accept-residual-risk", AWARD, sponsor, "ACCEPT", "");
        assertThat(row()).containsEntry("signed_off_for_gate", AWARD).containsEntry("processor", "ouse systems ltd");
    }

    @Test
    void asksForAProcessorAtTheAwardInAnyCase() {
        screened("REQUIRED");
        Map<String, Object> answers = bench.example("carry-out-dpia", AWARD);
        answers.remove("processor");

        refused("carry-out-dpia", AWARD, answers).extracting(Problem::key).containsExactly("processor");
        bench.complete("carry-out-dpia", "GATE_1", requester, "DONE", "", answers);
    }

    /** What was signed stays as it was signed; the next round starts from it. */
    @Test
    void supersedesWhatWasSignedOff() {
        signsOffAnAssessmentWithALowRisk();
        bench.dpias().reopenForProcessor(bench.reference(), "Ouse Systems Ltd");

        assertThat(rows()).extracting(row -> row.get("state")).containsExactlyInAnyOrder("SUPERSEDED", "DRAFT");
        assertThat(rows())
                .filteredOn(row -> "SUPERSEDED".equals(row.get("state")))
                .allSatisfy(row -> assertThat(row).containsEntry("accepted_by", sponsor.id()));
        assertThat(row()).containsEntry("accepted_by", null).containsEntry("dpo_advice", null);
        assertThat(bench.dpias().isRequired(bench.reference())).isTrue();
    }

    @Test
    void opensNothingForAProcessorWhereNothingIsRequired() {
        screened("NOT_REQUIRED");
        bench.dpias().reopenForProcessor(bench.reference(), "Ouse Systems Ltd");

        assertThat(bench.dpias().state(bench.reference())).isEqualTo(DpiaState.SCREENED_NOT_REQUIRED);
    }

    @Test
    void consultsTheCommissionerWhereAHighRiskRemains() {
        assessedWithHighRisk(DECISION);

        assertThat(bench.complete("advise-on-dpia", DECISION, dpo, "ADVISE", ""))
                .isEqualTo(Map.of("residualHigh", true, "riskGroup", "siro"));
        assertThat(bench.dpias().state(bench.reference())).isEqualTo(DpiaState.ICO_CONSULTATION);
        assertThatThrownBy(() -> bench.complete("accept-residual-risk", DECISION, siro, "ACCEPT", ""))
                .isInstanceOf(WrongState.class);

        bench.complete("record-ico-consultation", DECISION, dpo, "DONE", "");
        assertThatThrownBy(() -> bench.complete("accept-residual-risk", DECISION, sponsor, "ACCEPT", ""))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("is high");
        bench.complete("accept-residual-risk", DECISION, siro, "ACCEPT", "");
        assertThat(bench.dpias().approvalRefusal(bench.reference(), DECISION)).isEmpty();
    }

    @Test
    void leavesTheCommissionerAsideBeforeGoingToMarketAndSignsNothingThere() {
        assessedWithHighRisk("GATE_1");
        bench.complete("advise-on-dpia", "GATE_1", dpo, "ADVISE", "");

        assertThat(bench.dpias().state(bench.reference())).isEqualTo(DpiaState.WITH_APPROVER);
        assertThat(bench.dpias().approvalRefusal(bench.reference(), "GATE_1")).isEmpty();
        assertThatThrownBy(() -> bench.complete("accept-residual-risk", "GATE_1", siro, "ACCEPT", ""))
                .isInstanceOf(WrongState.class)
                .hasMessageContaining("must be consulted first");
    }

    @Test
    void refusesAReplyThatCannotBe() {
        assessedWithHighRisk(DECISION);
        bench.complete("advise-on-dpia", DECISION, dpo, "ADVISE", "");
        Map<String, Object> answers = bench.example("record-ico-consultation", DECISION);

        answers.put("sentOn", "2026-11-24");
        refused("record-ico-consultation", DECISION, answers)
                .extracting(Problem::key)
                .containsExactly("repliedOn");
        answers.put("repliedOn", "2026-11-25");
        refused("record-ico-consultation", DECISION, answers)
                .extracting(Problem::key)
                .containsExactly("repliedOn");
    }

    @Test
    void letsOnlyTheRiskOwnerOverruleTheOfficerWithReasons() {
        assessed();
        Map<String, Object> against = bench.example("advise-on-dpia", DECISION);
        against.put("advisesAgainst", "yes");
        assertThat(bench.complete("advise-on-dpia", DECISION, dpo, "ADVISE", "", against))
                .isEqualTo(Map.of("residualHigh", false, "riskGroup", "siro"));

        assertThatThrownBy(() -> bench.complete("accept-residual-risk", DECISION, sponsor, "ACCEPT", ""))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("advised against");
        Map<String, Object> silent = bench.example("accept-residual-risk", DECISION);
        assertThat(silent).containsKey("overruleReasons");
        silent.remove("overruleReasons");
        assertThatThrownBy(() -> bench.complete("accept-residual-risk", DECISION, siro, "ACCEPT", "", silent))
                .isInstanceOf(AnswersRefused.class);
        bench.complete("accept-residual-risk", DECISION, siro, "ACCEPT", "");
    }

    @Test
    void letsTheOfficerSeeTheRiskOtherwiseWithAReason() {
        assessed();
        Map<String, Object> otherwise = bench.example("advise-on-dpia", DECISION);
        otherwise.put("riskOverride", "HIGH");
        assertThatThrownBy(() -> bench.complete("advise-on-dpia", DECISION, dpo, "ADVISE", "", otherwise))
                .isInstanceOf(AnswersRefused.class);

        otherwise.put("riskOverrideReason", "Children are concerned.");
        assertThat(bench.complete("advise-on-dpia", DECISION, dpo, "ADVISE", "", otherwise))
                .containsEntry("residualHigh", true);
        assertThat(bench.current().residualRisk()).isEqualTo(RiskLevel.HIGH);
    }

    @Test
    void sendsAnAssessmentBackWithAReason() {
        assessed();
        assertThatThrownBy(() -> bench.complete("advise-on-dpia", DECISION, dpo, "SEND_BACK", ""))
                .isInstanceOf(AnswersRefused.class);
        bench.complete("advise-on-dpia", DECISION, dpo, "SEND_BACK", "Risk 2 is missing.");

        assertThat(bench.dpias().state(bench.reference())).isEqualTo(DpiaState.DRAFT);
    }

    @Test
    void leavesUnsignedWhatIsNotAccepted() {
        assessed();
        bench.complete("advise-on-dpia", DECISION, dpo, "ADVISE", "");
        assertThatThrownBy(() -> bench.complete("accept-residual-risk", DECISION, sponsor, "REFUSE", ""))
                .isInstanceOf(AnswersRefused.class);
        assertThat(bench.complete("accept-residual-risk", DECISION, sponsor, "REFUSE", "Too much.", Map.of()))
                .isEqualTo(Map.of("dpiaSigned", false));

        assertThat(bench.dpias().state(bench.reference())).isEqualTo(DpiaState.DRAFT);
        assertThat(row()).containsEntry("dpo_advice", null);
        assertThat(bench.dpias().approvalRefusal(bench.reference(), DECISION)).isPresent();
    }

    @Test
    void refusesAcceptanceWithoutStatementOrWithALateReview() {
        assessed();
        bench.complete("advise-on-dpia", DECISION, dpo, "ADVISE", "");
        Map<String, Object> answers = bench.example("accept-residual-risk", DECISION);

        answers.put("statement", false);
        assertThatThrownBy(() -> bench.complete("accept-residual-risk", DECISION, sponsor, "ACCEPT", "", answers))
                .isInstanceOf(AnswersRefused.class);
        answers.put("statement", true);
        for (String day : List.of("2026-11-23", "2027-11-24")) {
            answers.put("reviewOn", day);
            assertThatThrownBy(() -> bench.complete("accept-residual-risk", DECISION, sponsor, "ACCEPT", "", answers))
                    .isInstanceOf(AnswersRefused.class);
        }
        answers.put("reviewOn", "2027-05-01");
        bench.complete("accept-residual-risk", DECISION, sponsor, "ACCEPT", "", answers);
        assertThat(bench.current().reviewOn()).isEqualTo(LocalDate.of(2027, 5, 1));
    }

    /** Trap: a sign-off without its parts is refused by the database too, whoever writes it. */
    @Test
    void keepsHalfASignOffOutOfTheDatabase() {
        assessed();

        assertThatThrownBy(() -> bench.owner()
                        .sql("update dpias set state = 'SIGNED_OFF' where case_ref = ?")
                        .param(bench.reference())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("dpias_signed_off_ck");
        assertThatThrownBy(() -> bench.owner()
                        .sql(
                                "update dpias set state = 'SIGNED_OFF', residual_risk = 'HIGH', accepted_by = ?, accepted_at = now(),"
                                        + " signed_off_for_gate = 'DECISION', dpo_advice = 'Go on', review_on = current_date"
                                        + " where case_ref = ?")
                        .params(siro.id(), bench.reference())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("dpias_high_risk_consulted_ck");
    }

    @Test
    void asksForAScreeningWhereTheRequestTouchesPersonalData() {
        assertThat(bench.dpias().approvalRefusal(bench.reference(), DECISION)).isPresent();
        bench.request(Map.of("personalData", "no"));
        assertThat(bench.dpias().approvalRefusal(bench.reference(), DECISION)).isEmpty();
        assertThat(bench.dpias().state(bench.reference())).isEqualTo(DpiaState.NOT_SCREENED);
    }

    private void screened(String result) {
        bench.complete("screen-dpia", DECISION, dpo, "DONE", "");
        bench.dpias().screened(bench.reference(), result, "The rule in words.");
    }

    private void assessed() {
        screened("REQUIRED");
        bench.complete("carry-out-dpia", DECISION, requester, "DONE", "");
    }

    private void assessedWithHighRisk(String gate) {
        screened("REQUIRED");
        Map<String, Object> answers = bench.example("carry-out-dpia", gate);
        Map<String, Object> risk = new HashMap<>(Map.of(
                "risk", "Addresses of people fleeing abuse leak",
                "likelihood", "POSSIBLE",
                "severity", "SEVERE",
                "measure", "Fewer people may read them",
                "effect", "REDUCED",
                "residual", "HIGH"));
        answers.put("risks", List.of(risk));
        bench.complete("carry-out-dpia", gate, requester, "DONE", "", answers);
    }

    private org.assertj.core.api.ListAssert<Problem> refused(String key, String gate, Map<String, Object> answers) {
        AbstractThrowableAssert<?, ?> thrown =
                assertThatThrownBy(() -> bench.complete(key, gate, requester, "DONE", "", answers));
        return thrown.asInstanceOf(InstanceOfAssertFactories.type(AnswersRefused.class))
                .extracting(AnswersRefused::problems, InstanceOfAssertFactories.list(Problem.class));
    }

    private Map<String, Object> row() {
        return rows().stream()
                .filter(row -> !"SUPERSEDED".equals(row.get("state")))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> rows() {
        return bench.owner()
                .sql("select * from dpias where case_ref = ?")
                .param(bench.reference())
                .query()
                .listOfRows();
    }
}
