package org.gatehouse.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** The council's people at work through the API of whichever copy of the service they reach. */
final class Council {

    /** The steps at which a request is decided. */
    static final Set<String> DECIDING = Set.of("decide-request", "propose-decision");

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int MOST_STEPS = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Ledger ledger;

    Council(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Somebody who may take a case forward, with the task as they see it. */
    record Next(String who, JsonNode task) {

        String key() {
            return task.path("key").asText();
        }

        Act forward() {
            return Act.forward(who, task);
        }
    }

    /** Sends it once to that copy, and remembers what was said. */
    Answer send(Node node, Act act) {
        Answer answer = call(node, act.who(), "POST", act.path(), act.body(), act.key());
        ledger.told(act, answer);
        return answer;
    }

    /** Sends it, as a patient client does, under its one key until some copy says what became of it. */
    Answer insist(Act act, Node first, Node second) {
        AtomicReference<Answer> last = new AtomicReference<>(Answer.none());
        Await.until("an answer to " + act.path(), () -> {
            last.set(send(first, act));
            if (last.get().isUnknown()) {
                last.set(send(second, act));
            }
            return !last.get().isUnknown();
        });
        return last.get();
    }

    JsonNode get(Node node, String who, String path) {
        Answer answer = call(node, who, "GET", path, null, "");
        if (!answer.isAcknowledged()) {
            throw new AssertionError(who + " asked " + node + " for " + path + ": " + answer);
        }
        return answer.body();
    }

    /** A draft with the example answers of its form; its reference. */
    String drafted(Node node, String asker) {
        JsonNode example = get(node, asker, "/forms/system-or-licence-request").path("example");
        Map<String, Object> body = Map.of("kind", "SYSTEM_OR_LICENCE", "answers", example);
        return done(send(node, Act.of(asker, "/requests", body)))
                .body()
                .path("reference")
                .asText();
    }

    static Act submission(String asker, String reference) {
        return Act.of(asker, "/requests/" + reference + "/submission", Map.of());
    }

    /** Drafts and submits a request. */
    String submitted(Node node, String asker) {
        String reference = drafted(node, asker);
        done(send(node, submission(asker, reference)));
        return reference;
    }

    JsonNode request(Node node, String reference) {
        return get(node, "coordinator", "/requests/" + reference);
    }

    boolean isFinished(Node node, String reference) {
        return request(node, reference).path("finished").asBoolean();
    }

    /** The open task of that key as somebody sees it, missing where there is none. */
    JsonNode openTask(Node node, String reference, String who, String key) {
        for (JsonNode task :
                get(node, who, "/tasks?state=open&request=" + reference).path("items")) {
            if (task.path("key").asText().equals(key)) {
                return task;
            }
        }
        return MissingNode.getInstance();
    }

    /** Somebody who may take the case forward now. */
    Next next(Node node, String reference) {
        AtomicReference<Next> found = new AtomicReference<>();
        Await.until("somebody may take " + reference + " forward", () -> {
            found.set(look(node, reference));
            return found.get() != null;
        });
        return found.get();
    }

    /** Takes the case forward until one of these tasks is next. */
    Next nextOf(Node node, String reference, Set<String> keys) {
        for (int step = 0; step < MOST_STEPS; step++) {
            Next next = next(node, reference);
            if (keys.contains(next.key())) {
                return next;
            }
            done(send(node, next.forward()));
        }
        throw new AssertionError(reference + " never reached " + keys);
    }

    /** Takes the case to its end: nothing is stuck. */
    void finish(Node node, String reference) {
        for (int step = 0; step < MOST_STEPS && !isFinished(node, reference); step++) {
            done(send(node, next(node, reference).forward()));
        }
        if (!isFinished(node, reference)) {
            throw new AssertionError(reference + " never ended");
        }
    }

    private Next look(Node node, String reference) {
        JsonNode request = request(node, reference);
        Set<String> asked = new LinkedHashSet<>();
        for (JsonNode holder : request.path("with")) {
            String person = holder.path("person").asText("");
            String group = holder.path("group").asText();
            asked.addAll(person.isEmpty() ? StaffList.of(group) : List.of(person));
        }
        asked.addAll(StaffList.usernames());
        for (String who : asked) {
            for (JsonNode task :
                    get(node, who, "/tasks?state=open&request=" + reference).path("items")) {
                if (task.path("mayComplete").asBoolean()) {
                    return new Next(who, task);
                }
            }
        }
        return null;
    }

    private static Answer done(Answer answer) {
        if (!answer.isAcknowledged()) {
            throw new AssertionError(answer.toString());
        }
        return answer;
    }

    private Answer call(Node node, String who, String method, String path, Object body, String key) {
        try {
            String text = body == null ? "" : JSON.writeValueAsString(body);
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(node.address() + "/api/v1" + path))
                    .method(method, HttpRequest.BodyPublishers.ofString(text))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .header("Authorization", basic(who));
            if (!key.isEmpty()) {
                request.header("Idempotency-Key", key);
            }
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), JSON.readTree(answer.body().isBlank() ? "null" : answer.body()));
        } catch (IOException lost) {
            return Answer.none();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String basic(String who) {
        String pair = who + ":" + StaffList.PASSWORD;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
