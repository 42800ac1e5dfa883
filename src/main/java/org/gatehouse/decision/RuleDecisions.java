package org.gatehouse.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.gatehouse.request.CaseFile;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.request.WholeLifeValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decisions that a named rule makes: self-certified approvals, and returns because questions stayed unanswered. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RuleDecisions {

    private final DecisionDesk desk;
    private final CaseFiles files;
    private final Evidence evidence;
    private final Awards awards;
    private final DecisionStates states;
    private final Clock clock;

    RuleDecisions(
            DecisionDesk desk, CaseFiles files, Evidence evidence, Awards awards, DecisionStates states, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.evidence = evidence;
        this.awards = awards;
        this.states = states;
        this.clock = clock;
    }

    /** @param why the lane's reason in words, from {@code assess-lane} */
    public void approveSelfCertified(String reference, String why) {
        CaseFile file = files.get(reference);
        desk.record(
                new DecisionDraft(
                        reference,
                        "DECISION",
                        Decision.Outcome.APPROVED,
                        why,
                        null,
                        "assess-lane: self-certify",
                        null,
                        clock.instant(),
                        file.title(),
                        WholeLifeValue.of(file.answers()).pounds().orElse(null),
                        LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"))
                                .plusMonths(12),
                        null,
                        null,
                        null,
                        null,
                        evidence.of(reference)),
                DecisionTerms.NONE);
    }

    public void returnUnanswered(String reference, String gate) {
        desk.record(
                new DecisionDraft(
                        reference,
                        gate,
                        Decision.Outcome.RETURNED,
                        "The questions were not answered within ten working days.",
                        null,
                        "tda-review: questions unanswered",
                        null,
                        clock.instant(),
                        "",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        evidence.of(reference)),
                DecisionTerms.NONE);
    }

    /** The members did not ratify what the chair and one member approved because it was urgent. */
    public void refuseRatification(String reference, String gate) {
        states.inForce(reference, gate)
                .ifPresent(
                        decision -> states.revoke(decision, "The members did not ratify the urgent decision.", null));
    }

    /**
     * Gate 3: the contract is recorded and the four accountable people accepted.
     *
     * @throws org.gatehouse.access.WrongState if one of them has not
     */
    public void contractInPlace(String reference) {
        Awards.Contract contract = awards.contractInPlace(reference);
        desk.record(
                new DecisionDraft(
                        reference,
                        "GATE_3",
                        Decision.Outcome.APPROVED,
                        "The contract " + contract.number()
                                + " is recorded, and signatory, contract owner, system owner and budget holder have accepted.",
                        null,
                        "procurement: contract in place",
                        null,
                        clock.instant(),
                        files.get(reference).title(),
                        contract.price(),
                        null,
                        null,
                        null,
                        contract.supplier(),
                        null,
                        evidence.of(reference)),
                DecisionTerms.NONE);
    }
}
