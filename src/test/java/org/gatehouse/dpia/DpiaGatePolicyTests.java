package org.gatehouse.dpia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hard gate: which approval waits for which state. */
class DpiaGatePolicyTests {

    @ParameterizedTest(name = "{0}: gate 1 {1}, decision and gate 2 {2}")
    @CsvSource({
        "NOT_SCREENED, refused, refused",
        "SCREENED_NOT_REQUIRED, free, free",
        "DRAFT, refused, refused",
        "WITH_DPO, refused, refused",
        "WITH_APPROVER, free, refused",
        "ICO_CONSULTATION, free, refused",
        "SIGNED_OFF, free, free",
    })
    void holdsTheGate(DpiaState state, String toMarket, String toAward) {
        assertThat(refusal(state, "GATE_1")).isEqualTo(toMarket);
        assertThat(refusal(state, "GATE_2")).isEqualTo(toAward);
        assertThat(refusal(state, "DECISION")).isEqualTo(toAward);
    }

    @Test
    void saysWhoHasIt() {
        assertThat(DpiaGatePolicy.refusal(dpia(DpiaState.WITH_DPO), true, "GATE_2"))
                .hasValue("A data protection impact assessment is required and is not signed off (it is with the data"
                        + " protection officer).");
    }

    @Test
    void refusesPersonalDataThatNobodyScreened() {
        assertThat(DpiaGatePolicy.refusal(null, true, "DECISION")).isPresent();
        assertThat(DpiaGatePolicy.refusal(null, false, "DECISION")).isEmpty();
    }

    private static String refusal(DpiaState state, String gate) {
        return DpiaGatePolicy.refusal(dpia(state), true, gate).isPresent() ? "refused" : "free";
    }

    private static Dpia dpia(DpiaState state) {
        return new Dpia(UUID.randomUUID(), "TR-2026-0001", state, "REQUIRED", null, null, false, null, null, 0);
    }
}
