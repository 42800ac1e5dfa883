package org.gatehouse.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One entry of the trail, read back from the bytes that were hashed. */
public record TrailEntry(
        long id,
        String stream,
        long seq,
        String type,
        Instant at,
        String actor,
        @Nullable String actorRole,
        Map<String, Object> subject,
        Map<String, Object> data,
        String leafHash) {}
