package org.gatehouse.dpia;

import static org.gatehouse.dpia.DpiaState.DRAFT;
import static org.gatehouse.dpia.DpiaState.ICO_CONSULTATION;
import static org.gatehouse.dpia.DpiaState.NOT_SCREENED;
import static org.gatehouse.dpia.DpiaState.SCREENED_NOT_REQUIRED;
import static org.gatehouse.dpia.DpiaState.SIGNED_OFF;
import static org.gatehouse.dpia.DpiaState.SUPERSEDED;
import static org.gatehouse.dpia.DpiaState.WITH_APPROVER;
import static org.gatehouse.dpia.DpiaState.WITH_DPO;

import java.util.EnumSet;
import java.util.Set;
import org.gatehouse.access.WrongState;

/**
 * Everything that can happen to an assessment: from which states, to which, and what the audit trail calls it. What is
 * signed off is never changed: opening it again supersedes it and starts a new round.
 */
enum DpiaStep {
    SCREEN("DpiaScreeningAnswered", EnumSet.complementOf(EnumSet.of(SUPERSEDED)), NOT_SCREENED),
    FIND_NOT_REQUIRED("DpiaFoundNotRequired", Set.of(NOT_SCREENED), SCREENED_NOT_REQUIRED),
    RECOMMEND("DpiaRecommended", Set.of(NOT_SCREENED), NOT_SCREENED),
    REQUIRE("DpiaRequired", Set.of(NOT_SCREENED), DRAFT),
    SUBMIT("DpiaSubmitted", Set.of(DRAFT), WITH_DPO),
    SEND_BACK("DpiaSentBack", Set.of(WITH_DPO), DRAFT),
    ADVISE("DpiaAdvised", Set.of(WITH_DPO), WITH_APPROVER),
    ADVISE_TO_CONSULT("DpiaConsultationNeeded", Set.of(WITH_DPO), ICO_CONSULTATION),
    RECORD_REPLY("IcoConsultationRecorded", Set.of(ICO_CONSULTATION), WITH_APPROVER),
    SIGN_OFF("DpiaSignedOff", Set.of(WITH_APPROVER), SIGNED_OFF),
    REFUSE("DpiaRiskRefused", Set.of(WITH_APPROVER), DRAFT),
    REOPEN("DpiaReopened", EnumSet.of(DRAFT, WITH_DPO, WITH_APPROVER, ICO_CONSULTATION, SIGNED_OFF), DRAFT),
    SUPERSEDE("DpiaSuperseded", Set.of(SIGNED_OFF), SUPERSEDED);

    private final String event;
    private final Set<DpiaState> from;
    private final DpiaState to;

    DpiaStep(String event, Set<DpiaState> from, DpiaState to) {
        this.event = event;
        this.from = Set.copyOf(from);
        this.to = to;
    }

    /** The event's name in the audit trail. */
    String event() {
        return event;
    }

    Set<DpiaState> from() {
        return from;
    }

    DpiaState to() {
        return to;
    }

    /** Whether whatever was advised and answered so far no longer counts. */
    boolean startsAgain() {
        return Set.of(SCREEN, SEND_BACK, REFUSE, REOPEN).contains(this);
    }

    /** @throws WrongState if an assessment in this state cannot take the step */
    void refuseUnlessFrom(DpiaState state) {
        if (!from.contains(state)) {
            throw new WrongState("The data protection impact assessment is "
                    + state.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                    + ", so this cannot be done now.");
        }
    }
}
