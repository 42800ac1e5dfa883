package org.gatehouse.dpia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.access.WrongState;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an assessment must be before the officer reads it, and what the officer may say. */
class AssessmentHandlersIntegrationTests {

    private static final String DECISION = "DECISION";
    private static final String AWARD = "GATE_2";

    private final DpiaBench bench = new DpiaBench();
    private final Person requester = bench.person("requester", Role.REQUESTER);
    private final Person dpo = bench.person("dpo", Role.DPO);
    private final Person sponsor = bench.person("sponsor", Role.SPONSOR);
    private final Person siro = bench.person("siro", Role.SIRO);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void refusesAnAssessmentOfAnotherCase() {
        bench.screened("REQUIRED");
        Map<String, Object> answers = bench.example("carry-out-dpia", DECISION);
        answers.put("assessmentReference", "TR-2026-0815");

        bench.refused("carry-out-dpia", DECISION, answers)
                .containsExactly(new Problem(
                        "/answers/assessmentReference",
                        "assessmentReference",
                        "This assessment is for TR-2026-0815, not for " + bench.reference() + "."));
    }

    @Test
    void refusesAnAssessmentThatNobodyCanRead() {
        bench.screened("REQUIRED");
        Map<String, Object> answers = bench.example("carry-out-dpia", DECISION);
        answers.remove("assessmentLink");
        answers.remove("consultation");

        bench.refused("carry-out-dpia", DECISION, answers)
                .extracting(Problem::key)
                .containsExactly("assessmentLink", "consultation");

        answers.put("assessmentText", "The whole assessment.");
        answers.put("reasonForNoConsultation", "Nobody is concerned who was not asked for the last one.");
        bench.complete("carry-out-dpia", DECISION, requester, "DONE", "", answers);
        assertThat(bench.dpias().state(bench.reference())).isEqualTo(DpiaState.WITH_DPO);
    }

    @Test
    void asksForTheRealProcessorBeforeAnAward() {
        bench.signedOff();
        bench.dpias().reopenForProcessor(bench.reference(), " Ouse Systems  Ltd ");
        assertThat(bench.dpias().approvalRefusal(bench.reference(), AWARD)).isPresent();

        Map<String, Object> answers = bench.example("carry-out-dpia", AWARD);
        answers.put("processor", "Fenland Forms Ltd");
        bench.refused("carry-out-dpia", AWARD, answers).extracting(Problem::key).containsExactly("processor");

        bench.answeredBefore(answers);
        assertThat(bench.handler("carry-out-dpia").prefill(bench.task("carry-out-dpia", AWARD)))
                .containsKey("purposes")
                .doesNotContainKey("processor");
        answers.put("processor", "ouse systems ltd");
        bench.complete("carry-out-dpia", AWARD, requester, "DONE", "", answers);
        bench.complete("advise-on-dpia", AWARD, dpo, "ADVISE", "");
        bench.complete("accept-residual-risk", AWARD, sponsor, "ACCEPT", "");
        assertThat(bench.row())
                .containsEntry("signed_off_for_gate", AWARD)
                .containsEntry("processor", "ouse systems ltd");
    }

    @Test
    void asksForAProcessorAtTheAwardInAnyCase() {
        bench.screened("REQUIRED");
        Map<String, Object> answers = bench.example("carry-out-dpia", AWARD);
        answers.remove("processor");

        bench.refused("carry-out-dpia", AWARD, answers).extracting(Problem::key).containsExactly("processor");
        bench.complete("carry-out-dpia", "GATE_1", requester, "DONE", "", answers);
    }

    @Test
    void opensNothingForAProcessorWhereNothingIsRequired() {
        bench.screened("NOT_REQUIRED");
        bench.dpias().reopenForProcessor(bench.reference(), "Ouse Systems Ltd");

        assertThat(bench.dpias().state(bench.reference())).isEqualTo(DpiaState.SCREENED_NOT_REQUIRED);
    }

    @Test
    void leavesTheCommissionerAsideBeforeGoingToMarketAndSignsNothingThere() {
        bench.assessedWithHighRisk("GATE_1");
        bench.complete("advise-on-dpia", "GATE_1", dpo, "ADVISE", "");

        assertThat(bench.dpias().state(bench.reference())).isEqualTo(DpiaState.WITH_APPROVER);
        assertThat(bench.dpias().approvalRefusal(bench.reference(), "GATE_1")).isEmpty();
        assertThatThrownBy(() -> bench.complete("accept-residual-risk", "GATE_1", siro, "ACCEPT", ""))
                .isInstanceOf(WrongState.class)
                .hasMessageContaining("must be consulted first");
    }

    @Test
    void refusesAReplyThatCannotBe() {
        bench.assessedWithHighRisk(DECISION);
        bench.complete("advise-on-dpia", DECISION, dpo, "ADVISE", "");
        Map<String, Object> answers = bench.example("record-ico-consultation", DECISION);

        answers.put("sentOn", "2026-11-24");
        bench.refused("record-ico-consultation", DECISION, answers)
                .extracting(Problem::key)
                .containsExactly("repliedOn");
        answers.put("repliedOn", "2026-11-25");
        bench.refused("record-ico-consultation", DECISION, answers)
                .extracting(Problem::key)
                .containsExactly("repliedOn");
    }

    @Test
    void letsTheOfficerSeeTheRiskOtherwiseWithAReason() {
        bench.assessed();
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
        bench.assessed();
        assertThatThrownBy(() -> bench.complete("advise-on-dpia", DECISION, dpo, "SEND_BACK", ""))
                .isInstanceOf(AnswersRefused.class);
        bench.complete("advise-on-dpia", DECISION, dpo, "SEND_BACK", "Risk 2 is missing.");

        assertThat(bench.dpias().state(bench.reference())).isEqualTo(DpiaState.DRAFT);
    }
}
