package org.gatehouse.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import javax.sql.DataSource;
import org.gatehouse.Gatehouse;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demonstration as people meet it: a real PostgreSQL, the whole application and its HTTP interface. */
final class RunningDemonstration {

    static final List<String> PEOPLE = List.of(
            "requester",
            "requester2",
            "sponsor",
            "coordinator",
            "requirements",
            "architect",
            "security",
            "finance",
            "dpo",
            "siro",
            "member1",
            "member2",
            "member3",
            "chair",
            "procurement",
            "contracts",
            "ict");

    private static final int MOST_STEPS = 40;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RunningDemonstration ONLY = new RunningDemonstration();

    private final HttpClient http = HttpClient.newHttpClient();
    private final EmbeddedDatabase database;
    private final ConfigurableApplicationContext application;
    private final JdbcClient sql;
    /** By key of a task, who did one. */
    private final Map<String, Set<String>> did = new ConcurrentHashMap<>();

    private RunningDemonstration() {
        try {
            Path home = Files.createTempDirectory("gatehouse-test");
            database = EmbeddedDatabase.start(home);
            new Schema(database.owner()).migrate();
            application =
                    Application.start(Gatehouse.class, database.application(), "demo", Map.of("server.port", "0"));
            sql = JdbcClient.create(application.getBean(DataSource.class));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                application.close();
                database.close();
            }));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static RunningDemonstration get() {
        return ONLY;
    }

    String address() {
        return "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
    }

    /** The application's database, signed in as the application. */
    JdbcClient sql() {
        return sql;
    }

    Schema.Database owner() {
        return database.owner();
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** Another of that type, as a start would make it. */
    <T> T create(Class<T> type) {
        return application.getAutowireCapableBeanFactory().createBean(type);
    }

    /** All of one kind, whichever features offer them. */
    <T> Collection<T> beans(Class<T> type) {
        return application.getBeansOfType(type).values();
    }

    /** Status and body of an answer. */
    record Answer(int status, JsonNode body) {}

    Answer get(String who, String path) {
        return send(who, "GET", path, null);
    }

    Answer post(String who, String path, Object body) {
        return send(who, "POST", path, body);
    }

    Answer send(String who, String method, String path, Object body, String... headers) {
        try {
            String text = body == null ? "" : JSON.writeValueAsString(body);
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + "/api/v1" + path))
                    .method(method, HttpRequest.BodyPublishers.ofString(text))
                    .header("Content-Type", "application/json")
                    .header("Authorization", basic(who));
            if (headers.length > 0) {
                request.headers(headers);
            }
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), JSON.readTree(answer.body().isBlank() ? "null" : answer.body()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String basic(String who) {
        String pair = who + ":gatehouse-demo";
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** The example answers of the request form, for this asker. */
    ObjectNode example(String who) {
        return example(who, "system-or-licence-request");
    }

    ObjectNode example(String who, String form) {
        return (ObjectNode) get(who, "/forms/" + form).body().path("example");
    }

    /** Drafts and submits a request. */
    String submitted(String who, JsonNode answers) {
        return submitted(who, "SYSTEM_OR_LICENCE", answers);
    }

    String submitted(String who, String kind, JsonNode answers) {
        Answer draft = post(who, "/requests", Map.of("kind", kind, "answers", answers));
        String reference = draft.body().path("reference").asText();
        Answer submission = post(who, "/requests/" + reference + "/submission", Map.of());
        if (submission.status() != 200) {
            throw new AssertionError(submission.toString());
        }
        return reference;
    }

    /** The open tasks of a case, as somebody sees them. */
    JsonNode openTasks(String who, String reference) {
        return get(who, "/tasks?state=open&request=" + reference).body().path("items");
    }

    /** The first open task of a case, as somebody sees it. */
    JsonNode openTask(String who, String reference) {
        return openTasks(who, reference).path(0);
    }

    /** The open task of that key, the person's own before others'; missing where there is none that they may see. */
    JsonNode openTask(String who, String reference, String key) {
        JsonNode found = MissingNode.getInstance();
        for (JsonNode task : openTasks(who, reference)) {
            boolean own = found.isMissingNode() || task.path("mayComplete").asBoolean();
            if (task.path("key").asText().equals(key) && own) {
                found = task;
            }
        }
        return found;
    }

    /** The example answers of one way out of a task. */
    static JsonNode example(JsonNode task, String outcome) {
        for (JsonNode way : task.path("outcomes")) {
            if (way.path("id").asText().equals(outcome)) {
                return way.path("example");
            }
        }
        throw new AssertionError(outcome + " is no way out of " + task);
    }

    Answer complete(String who, JsonNode task, String outcome, String reason, JsonNode answers) {
        return post(
                who,
                "/tasks/" + task.path("id").asText() + "/completion",
                Map.of("outcome", outcome, "reason", reason, "answers", answers));
    }

    /** Somebody who may take a case forward, with the task as they see it. */
    record Turn(String who, JsonNode task) {}

    /** Whoever may take the case forward now; those who did such a task before are asked first. */
    Turn next(String reference) {
        Set<String> asked = new LinkedHashSet<>();
        openTasks("coordinator", reference)
                .forEach(task -> asked.addAll(did.getOrDefault(task.path("key").asText(), Set.of())));
        asked.addAll(PEOPLE);
        for (String who : asked) {
            for (JsonNode task : openTasks(who, reference)) {
                if (task.path("mayComplete").asBoolean()) {
                    did.computeIfAbsent(task.path("key").asText(), first -> new ConcurrentSkipListSet<>())
                            .add(who);
                    return new Turn(who, task);
                }
            }
        }
        throw new AssertionError("Nobody may take " + reference + " forward");
    }

    /** Takes the open task forward with its first outcome, by whoever may; returns its key. */
    String forward(String reference) {
        Turn turn = next(reference);
        JsonNode way = turn.task().path("outcomes").path(0);
        String key = turn.task().path("key").asText();
        Answer done = complete(turn.who(), turn.task(), way.path("id").asText(), "It is needed.", way.path("example"));
        if (done.status() != 200) {
            throw new AssertionError(key + ": " + done);
        }
        return key;
    }

    /** Takes the case forward until the task of that key is open, and returns it as somebody sees it. */
    JsonNode forwardTo(String key, String reference, String who) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (!openTask("coordinator", reference, key).isMissingNode()) {
                return openTask(who, reference, key);
            }
            forward(reference);
        }
        throw new AssertionError(reference + " never reached " + key);
    }

    /** Takes the case forward to its end; returns the keys of what was done, in order. */
    List<String> forwardToEnd(String reference, String asker) {
        List<String> steps = new ArrayList<>();
        while (!get(asker, "/requests/" + reference).body().path("finished").asBoolean()) {
            steps.add(forward(reference));
        }
        return steps;
    }
}
