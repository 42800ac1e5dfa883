package org.gatehouse.dpia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatehouse.access.WrongState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole life of an assessment, step by step. */
class DpiaStepTests {

    @ParameterizedTest
    @CsvSource({
        "SCREEN, NOT_SCREENED SCREENED_NOT_REQUIRED DRAFT WITH_DPO WITH_APPROVER ICO_CONSULTATION SIGNED_OFF, NOT_SCREENED",
        "FIND_NOT_REQUIRED, NOT_SCREENED, SCREENED_NOT_REQUIRED",
        "RECOMMEND, NOT_SCREENED, NOT_SCREENED",
        "REQUIRE, NOT_SCREENED, DRAFT",
        "SUBMIT, DRAFT, WITH_DPO",
        "SEND_BACK, WITH_DPO, DRAFT",
        "ADVISE, WITH_DPO, WITH_APPROVER",
        "ADVISE_TO_CONSULT, WITH_DPO, ICO_CONSULTATION",
        "RECORD_REPLY, ICO_CONSULTATION, WITH_APPROVER",
        "SIGN_OFF, WITH_APPROVER, SIGNED_OFF",
        "REFUSE, WITH_APPROVER, DRAFT",
        "REOPEN, DRAFT WITH_DPO WITH_APPROVER ICO_CONSULTATION SIGNED_OFF, DRAFT",
        "SUPERSEDE, SIGNED_OFF, SUPERSEDED",
    })
    void leadsFromStateToState(DpiaStep step, String from, DpiaState to) {
        Set<DpiaState> expected =
                Arrays.stream(from.split(" ")).map(DpiaState::valueOf).collect(Collectors.toSet());

        assertThat(step.to()).isEqualTo(to);
        for (DpiaState state : DpiaState.values()) {
            if (expected.contains(state)) {
                step.refuseUnlessFrom(state);
            } else {
                assertThatThrownBy(() -> step.refuseUnlessFrom(state)).isInstanceOf(WrongState.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DpiaState.class)
    void canBeReachedAndLeftUnlessSuperseded(DpiaState state) {
        assertThat(DpiaStep.values()).anyMatch(step -> step.to() == state);
        assertThat(Arrays.stream(DpiaStep.values()).anyMatch(step -> step.from().contains(state)))
                .isEqualTo(state != DpiaState.SUPERSEDED);
    }

    @Test
    void namesEachStepInTheTrailOnce() {
        assertThat(EnumSet.allOf(DpiaStep.class)).extracting(DpiaStep::event).doesNotHaveDuplicates();
    }
}
