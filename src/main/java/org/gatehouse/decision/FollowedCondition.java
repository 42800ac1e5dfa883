package org.gatehouse.decision;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A condition of an approval with how far it is.
 *
 * @param gate where the approval was given
 * @param since the day of the decision
 * @param evidence what the owner says shows that it is met; empty before
 */
public record FollowedCondition(
        UUID id,
        String decisionNumber,
        String caseReference,
        String gate,
        String text,
        UUID owner,
        LocalDate since,
        LocalDate due,
        Blocks blocks,
        String state,
        String evidence) {

    /** The text as short as a sentence about it needs. */
    String shortText() {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > 160 ? line.substring(0, 159) + "…" : line;
    }
}
