package org.gatehouse.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event of a case as its timeline shows it.
 *
 * @param seq 1 for the case's first event, then 2, …
 * @param actor the person who did it, null where the system did
 * @param actorRole codes of the roles the actor held at that moment, separated by commas; null for the system
 */
public record TrailEntry(
        long seq,
        String type,
        Instant at,
        @Nullable UUID actor,
        @Nullable String actorRole,
        Map<String, Object> data) {}
