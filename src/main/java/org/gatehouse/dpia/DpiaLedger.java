package org.gatehouse.dpia;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gatehouse.access.WrongState;
import org.gatehouse.audit.AuditedRows;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes assessments from state to state, each step with its audit event in the act's own transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class DpiaLedger {

    /** What stops to count when the service area has to work on the assessment again. */
    private static final List<String> ADVICE_AND_REPLY = List.of(
            "residual_risk", "dpo_advice", "dpo_advised_against", "ico_sent_on", "ico_reference", "ico_replied_on");

    private final DpiaRows rows;
    private final AuditedRows audited;
    private final ApplicationEventPublisher events;

    DpiaLedger(DpiaRows rows, AuditedRows audited, ApplicationEventPublisher events) {
        this.rows = rows;
        this.audited = audited;
        this.events = events;
    }

    /** The screening answers of a case; a case that was screened before is screened again. */
    void screen(String caseReference, Map<String, ? extends @Nullable Object> columns, Map<String, String> answers) {
        if (rows.lock(caseReference).isEmpty()) {
            rows.insert(UUID.randomUUID(), caseReference);
        }
        // in one order, so that the same answers are always the same text
        take(caseReference, DpiaStep.SCREEN, columns, Map.of("answers", new TreeMap<>(answers)));
    }

    /**
     * @param columns what changes besides the state
     * @param facts codes, dates and numbers for the audit trail, never free text
     * @throws WrongState if the assessment cannot take this step now
     */
    void take(
            String caseReference,
            DpiaStep step,
            Map<String, ? extends @Nullable Object> columns,
            Map<String, ?> facts) {
        Dpia now = locked(caseReference);
        step.refuseUnlessFrom(now.state());
        UUID id = now.state() == DpiaState.SIGNED_OFF ? supersede(now) : now.id();
        Map<String, @Nullable Object> changes = new HashMap<>();
        if (step.startsAgain()) {
            ADVICE_AND_REPLY.forEach(column -> changes.put(column, null));
        }
        changes.putAll(columns);
        rows.change(id, step.to(), changes);
        publish(caseReference, step, id, facts);
    }

    /** @throws WrongState if the case was never screened */
    Dpia locked(String caseReference) {
        return rows.lock(caseReference)
                .orElseThrow(() -> new WrongState("This request has not been screened for data protection."));
    }

    private UUID supersede(Dpia signedOff) {
        UUID next = UUID.randomUUID();
        rows.change(signedOff.id(), DpiaState.SUPERSEDED, Map.of());
        rows.insertAfter(next, signedOff.id());
        publish(signedOff.caseReference(), DpiaStep.SUPERSEDE, signedOff.id(), Map.of("supersededBy", next.toString()));
        return next;
    }

    private void publish(String caseReference, DpiaStep step, UUID id, Map<String, ?> facts) {
        Map<String, Object> data = new TreeMap<>(facts);
        data.put("state", step.to().name());
        events.publishEvent(new DpiaStepTaken(caseReference, step, data, audited.read("dpias", "id", id)));
    }
}
