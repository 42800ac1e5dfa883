package org.gatehouse.dpia;

import org.gatehouse.access.ActionRefused;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.access.WrongState;

/**
 * Who accepts which risk: where it is high or the data protection officer advised against, nobody but the senior information
 * risk owner; where it is high, nobody before the Information Commissioner was consulted (UK GDPR Article 36).
 */
final class RiskAcceptancePolicy {

    private RiskAcceptancePolicy() {}

    /**
     * @throws ActionRefused if another person must accept the risk
     * @throws WrongState if nobody can accept it yet
     */
    static void check(Person by, Dpia dpia) {
        if (dpia.needsRiskOwner() && !by.has(Role.SIRO)) {
            throw new ActionRefused(
                    dpia.advisedAgainst()
                            ? "The data protection officer advised against this, so only the senior information risk owner"
                                    + " can accept the risk."
                            : "The risk that remains is high, so only the senior information risk owner can accept it.");
        }
        if (dpia.isHigh() && dpia.icoReference() == null) {
            throw new WrongState("A high risk remains, so the Information Commissioner must be consulted first.");
        }
    }
}
