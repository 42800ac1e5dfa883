package org.gatehouse.decision;

import org.springframework.stereotype.Service;

/** What the reviews left open at a gate, as far as it says who must decide. */
@Service
public class OpenPoints {

    private final GatePolicy policy;

    OpenPoints(GatePolicy policy) {
        this.policy = policy;
    }

    /** Whether a mandatory clause was found not met. */
    public boolean unmetMandatory(String caseReference, String gate) {
        return !policy.unmetClauses(caseReference, gate).isEmpty();
    }
}
