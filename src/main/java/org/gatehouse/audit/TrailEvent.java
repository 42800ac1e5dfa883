package org.gatehouse.audit;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event as auditors read it, with what binds it to its record and to the log.
 *
 * @param actor id of the person who did it, or {@code system}
 * @param subject the record that changed: table, id, version and the hash of its state; null for a refusal
 * @param leafHash SHA-256 in hex of a zero byte and the entry
 */
record TrailEvent(
        long id,
        String stream,
        long seq,
        String type,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        String actor,
        @Nullable String actorRole,
        @Nullable Map<String, Object> subject,
        Map<String, Object> data,
        String leafHash) {}
