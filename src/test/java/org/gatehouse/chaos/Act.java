package org.gatehouse.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;

/** A write that somebody sends, and sends again under the same {@code Idempotency-Key} where the answer is lost. */
record Act(String who, String path, Object body, String key) {

    static Act of(String who, String path, Object body) {
        return new Act(who, path, body, UUID.randomUUID().toString());
    }

    static Act completion(String who, JsonNode task, String outcome) {
        JsonNode way = null;
        for (JsonNode possible : task.path("outcomes")) {
            if (possible.path("id").asText().equals(outcome)) {
                way = possible;
            }
        }
        if (way == null) {
            throw new AssertionError(outcome + " is no way out of " + task);
        }
        Object body = Map.of("outcome", outcome, "reason", "It is needed.", "answers", way.path("example"));
        return of(who, "/tasks/" + task.path("id").asText() + "/completion", body);
    }

    /** The way that leads the case forward. */
    static Act forward(String who, JsonNode task) {
        return completion(who, task, task.path("outcomes").path(0).path("id").asText());
    }

    /** The same wish, sent as another one. */
    Act anew() {
        return of(who, path, body);
    }
}
