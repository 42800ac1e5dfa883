package org.gatehouse.dpia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gatehouse.access.ActionRefused;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.access.WrongState;
import org.gatehouse.audit.StateHash;
import org.gatehouse.form.AnswersRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Who signs an assessment off, when, and what stays of it. */
class SignOffHandlersIntegrationTests {

    private static final String DECISION = "DECISION";

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
    void signsOffAnAssessmentWithALowRisk() {
        bench.screened("REQUIRED");
        bench.complete("carry-out-dpia", DECISION, requester, "DONE", "");
        assertThat(bench.complete("advise-on-dpia", DECISION, dpo, "ADVISE", ""))
                .isEqualTo(Map.of("residualHigh", false, "riskGroup", "sponsor"));
        assertThat(bench.dpias().approvalRefusal(bench.reference(), DECISION))
                .hasValueSatisfying(why -> assertThat(why).contains("it is with the sponsor"));

        assertThat(bench.complete("accept-residual-risk", DECISION, sponsor, "ACCEPT", ""))
                .isEqualTo(Map.of("dpiaSigned", true));

        assertThat(bench.dpias().approvalRefusal(bench.reference(), DECISION)).isEmpty();
        assertThat(bench.current().reviewOn()).isEqualTo(LocalDate.of(2027, 11, 23));
        assertThat(bench.row())
                .containsEntry("signed_off_for_gate", DECISION)
                .containsEntry("accepted_by", sponsor.id());
    }

    @Test
    void writesEveryStepToTheTrailWithoutFreeText() {
        bench.signedOff();

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
    void supersedesWhatWasSignedOff() {
        bench.signedOff();
        bench.dpias().reopenForProcessor(bench.reference(), "Ouse Systems Ltd");

        assertThat(bench.rows()).extracting(row -> row.get("state")).containsExactlyInAnyOrder("SUPERSEDED", "DRAFT");
        assertThat(bench.rows())
                .filteredOn(row -> "SUPERSEDED".equals(row.get("state")))
                .allSatisfy(row -> assertThat(row).containsEntry("accepted_by", sponsor.id()));
        assertThat(bench.row()).containsEntry("accepted_by", null).containsEntry("dpo_advice", null);
        assertThat(bench.dpias().isRequired(bench.reference())).isTrue();
    }

    @Test
    void consultsTheCommissionerWhereAHighRiskRemains() {
        bench.assessedWithHighRisk(DECISION);

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
    void letsOnlyTheRiskOwnerOverruleTheOfficerWithReasons() {
        bench.assessed();
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
    void leavesUnsignedWhatIsNotAccepted() {
        bench.assessed();
        bench.complete("advise-on-dpia", DECISION, dpo, "ADVISE", "");
        assertThatThrownBy(() -> bench.complete("accept-residual-risk", DECISION, sponsor, "REFUSE", ""))
                .isInstanceOf(AnswersRefused.class);
        assertThat(bench.complete("accept-residual-risk", DECISION, sponsor, "REFUSE", "Too much.", Map.of()))
                .isEqualTo(Map.of("dpiaSigned", false));

        assertThat(bench.dpias().state(bench.reference())).isEqualTo(DpiaState.DRAFT);
        assertThat(bench.row()).containsEntry("dpo_advice", null);
        assertThat(bench.dpias().approvalRefusal(bench.reference(), DECISION)).isPresent();
    }

    @Test
    void refusesAcceptanceWithoutStatementOrWithALateReview() {
        bench.assessed();
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

    @Test
    void keepsHalfASignOffOutOfTheDatabase() {
        bench.assessed();

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
}
