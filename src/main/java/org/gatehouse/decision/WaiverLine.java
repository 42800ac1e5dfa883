package org.gatehouse.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A waiver as its register shows it.
 *
 * @param owner username of who answers for it
 * @param expires its last day
 */
record WaiverLine(
        String id,
        String request,
        String title,
        String decision,
        String requirement,
        String statement,
        String reason,
        String risk,
        String control,
        String owner,
        String ownerName,
        LocalDate granted,
        LocalDate expires,
        String state,
        String words,
        @Nullable String renewedFrom)
        implements FollowUpRegister.Line {}
