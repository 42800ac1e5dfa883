package org.gatehouse.dpia;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What data protection asks for before an approval (DOMAIN 1.4): before going to market the screening and, where an assessment
 * is required, the officer's advice on it; before a decision or an award its sign-off.
 */
final class DpiaGatePolicy {

    private static final String GO_TO_MARKET = "GATE_1";
    private static final Set<DpiaState> ADVISED =
            Set.of(DpiaState.WITH_APPROVER, DpiaState.ICO_CONSULTATION, DpiaState.SIGNED_OFF);

    private DpiaGatePolicy() {}

    /** @param touchesPersonalData what the request itself says, where nobody has screened it */
    static Optional<String> refusal(@Nullable Dpia dpia, boolean touchesPersonalData, String gate) {
        if (dpia == null) {
            return touchesPersonalData
                    ? Optional.of("This request touches personal data and has not been screened for a data protection"
                            + " impact assessment.")
                    : Optional.empty();
        }
        return switch (dpia.state()) {
            case SCREENED_NOT_REQUIRED, SIGNED_OFF -> Optional.empty();
            case NOT_SCREENED ->
                Optional.of("The screening for a data protection impact assessment is not finished (it is with "
                        + dpia.state().holder() + ").");
            default -> unsigned(dpia.state(), gate);
        };
    }

    private static Optional<String> unsigned(DpiaState state, String gate) {
        if (!GO_TO_MARKET.equals(gate)) {
            return Optional.of("A data protection impact assessment is required and is not signed off (it is with "
                    + state.holder() + ").");
        }
        return ADVISED.contains(state)
                ? Optional.empty()
                : Optional.of("A data protection impact assessment is required and the data protection officer has not"
                        + " advised on it (it is with " + state.holder() + ").");
    }
}
