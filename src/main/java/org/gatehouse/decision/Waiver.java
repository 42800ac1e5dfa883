package org.gatehouse.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mandatory requirement that the authority accepts as not met for a time (DOMAIN 5.6).
 *
 * @param control what is done meanwhile about the risk
 * @param expiresOn the last day on which it counts: never after the end of the contract that was made under it
 * @param renewedFrom the waiver that it renews; one that renewed another is not renewed again
 */
record Waiver(
        String id,
        String caseReference,
        String decisionNumber,
        String requirement,
        String statement,
        String reason,
        String risk,
        String control,
        UUID owner,
        LocalDate grantedOn,
        LocalDate expiresOn,
        String state,
        @Nullable String renewedFrom) {

    /** The requirement as people cite it. */
    String name() {
        return requirement + " " + statement;
    }

    /** A waiver about to be granted. */
    record Draft(String requirement, String reason, String risk, String control, UUID owner, LocalDate expiresOn) {}
}
