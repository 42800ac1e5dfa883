package org.gatehouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Screening, impact assessment, advice and accepted risk at every gate. */
class AssessDataProtectionProcessTests extends ProcessBench {

    @Test
    void endsWhereTheScreeningFindsNothing() {
        opensAt("DECISION");
        officerScreens("dpiaPersonalData", false);

        endsAt("endEvent_dpiaNotRequired")
                .hasNotPassed("userTask_carryOutDpia")
                .variables()
                .containsEntry("dpiaResult", "NOT_REQUIRED")
                .hasEntrySatisfying(
                        "why_screenDpia", why -> assertThat((String) why).endsWith("."));
    }

    @Test
    void letsTheOfficerGoWithoutARecommendedAssessment() {
        opensAt("DECISION");
        officerScreens("dpiaRecommends", true);
        waitsAt("userTask_decideDpia");
        officerDecides("NO_DPIA", "NOT_REQUIRED");

        endsAt("endEvent_noDpiaNeeded")
                .hasNotPassed("userTask_carryOutDpia")
                .variables()
                .containsEntry("dpiaResult", "NOT_REQUIRED");
    }

    @Test
    void carriesOutARecommendedAssessmentWhereTheOfficerWantsIt() {
        opensAt("DECISION");
        officerScreens("dpiaRecommends", true);
        officerDecides("DPIA", "REQUIRED");

        waitsAt("userTask_carryOutDpia").variables().containsEntry("dpiaResult", "REQUIRED");
    }

    @Test
    void takesAdviceAsEnoughBeforeGoingToMarket() {
        opensAt("GATE_1");
        officerScreens("dpiaRequiresAlone", true);
        requesterAssesses();
        officerAdvises(true, "siro");

        endsAt("endEvent_dataProtectionAssessed")
                .hasNotPassed("userTask_recordIcoConsultation", "userTask_acceptResidualRisk");
    }

    @Test
    void sendsTheAssessmentBackUntilTheOfficerAdvises() {
        opensAt("GATE_1");
        officerScreens("dpiaRequiresAlone", true);
        requesterAssesses();
        act("dpo", "adviseOnDpia", "SEND_BACK");
        waitsAt("userTask_carryOutDpia");
        requesterAssesses();
        officerAdvises(false, "sponsor");

        endsAt("endEvent_dataProtectionAssessed");
    }

    /** A refusal ends here too: the assessment stays unsigned, and that no approval passes is the record's matter. */
    @ParameterizedTest
    @ValueSource(strings = {"ACCEPT", "REFUSE"})
    void asksTheSponsorToAcceptAnOrdinaryRisk(String answer) {
        opensAt("DECISION");
        officerScreens("dpiaRequiresAlone", true);
        requesterAssesses();
        officerAdvises(false, "sponsor");
        waitsAt("userTask_acceptResidualRisk");
        actAs("sponsor-1", "sponsor", "acceptResidualRisk", answer, Map.of());

        endsAt("endEvent_dataProtectionAssessed")
                .hasNotPassed("userTask_recordIcoConsultation")
                .variables()
                .containsEntry("outcome", answer);
    }

    @Test
    void leavesARiskAgainstAdviceToTheSiro() {
        opensAt("DECISION");
        officerScreens("dpiaRequiresAlone", true);
        requesterAssesses();
        officerAdvises(false, "siro");

        assertThat(openTask("acceptResidualRisk").getAssignee())
                .as("nobody of that group in particular")
                .isNull();
        act("siro", "acceptResidualRisk", "ACCEPT");
        endsAt("endEvent_dataProtectionAssessed");
    }

    /** At gate 2 an assessment is opened without another screening. */
    @ParameterizedTest
    @ValueSource(strings = {"ACCEPT", "REFUSE"})
    void consultsTheCommissionerBeforeAHighRiskIsAccepted(String answer) {
        opensAt("GATE_2");
        waitsAt("userTask_carryOutDpia");
        requesterAssesses();
        officerAdvises(true, "siro");
        waitsAt("userTask_recordIcoConsultation");
        act("dpo", "recordIcoConsultation", "DONE");
        waitsAt("userTask_acceptResidualRisk");
        act("siro", "acceptResidualRisk", answer);

        endsAt("endEvent_dataProtectionAssessed")
                .hasNotPassed("userTask_screenDpia")
                .variables()
                .containsEntry("outcome", answer);
    }

    private void opensAt(String gate) {
        start(Map.of("gate", gate, "lane", "FULL", "sponsor", "sponsor-1"));
    }

    /** What the screening counted, where nothing but that one feature is special. */
    private void officerScreens(String feature, boolean found) {
        Map<String, Object> counted = new HashMap<>(Map.of(
                "dpiaPersonalData", true,
                "dpiaRequiresAlone", false,
                "dpiaCombined", false,
                "dpiaRecommends", false,
                "dpiaCriteria", 0L));
        counted.put(feature, found);
        act("dpo", "screenDpia", "DONE", counted);
    }

    private void officerDecides(String outcome, String result) {
        act("dpo", "decideDpia", outcome, Map.of("dpiaResult", result));
    }

    private void requesterAssesses() {
        act("requester", "carryOutDpia", "DONE");
    }

    private void officerAdvises(boolean high, String group) {
        act("dpo", "adviseOnDpia", "ADVISE", Map.of("residualHigh", high, "riskGroup", group));
    }
}
