package org.gatehouse.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition as its register shows it.
 *
 * @param owner username of who answers for it
 * @param signedOffBy username of who signed it off
 */
record ConditionLine(
        String id,
        String request,
        String title,
        String decision,
        String gate,
        String text,
        String owner,
        String ownerName,
        LocalDate due,
        String state,
        String words,
        String blocks,
        String blocksWords,
        @Nullable String evidence,
        @Nullable String signedOffBy,
        @Nullable LocalDate signedOffOn)
        implements FollowUpRegister.Line {}
