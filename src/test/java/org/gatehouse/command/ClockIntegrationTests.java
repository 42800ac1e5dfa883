package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.gatehouse.Gatehouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock of a demonstration in a process of its own, as moving it would disturb all others in this one. */
class ClockIntegrationTests {

    private static final int DAYS = 40;

    @TempDir
    private Path home;

    private Process process;

    @AfterEach
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void firesTimersAndRemindersWhenItIsMovedAndStandsThereAfterARestart() throws Exception {
        RunningDemonstration demo = started();
        String unanswered = demo.submitted("requester", demo.example("requester"));
        JsonNode review = demo.forwardTo("review-security", unanswered, "security");
        demo.complete("security", review, "ASK", "Who are the users?", RunningDemonstration.example(review, "ASK"));
        String late = demo.submitted("requester2", demo.example("requester2"));
        assertThat(demo.openTask("requester", unanswered, "answer-questions").isMissingNode())
                .isFalse();
        refusals(demo);

        LocalDate day = LocalDate.now(ZoneId.of("Europe/London")).plusDays(DAYS);
        var moved = demo.post("admin", "/demonstration/clock", Map.of("days", DAYS));
        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
        assertThat(moved.body().path("today").asText()).isEqualTo(day.toString());

        until(
                "the questions' time is over",
                () -> !demo.openTask("requester", unanswered, "rework-request").isMissingNode());
        Visitor admin = Visitor.signedIn(demo, "admin");
        until(
                "late work is told to the coordinator",
                () -> admin.get("/admin/outbox").body().contains("Reminder: " + unanswered));
        assertThat(admin.get("/admin/clock").body()).contains("clock stands at", words(day));

        stop();
        RunningDemonstration again = started();
        assertThat(Visitor.signedIn(again, "requester").get("/").body()).contains("clock stands at", words(day));
        JsonNode rework = again.openTask("requester", unanswered, "rework-request");
        assertThat(LocalDate.parse(rework.path("due").asText())).isAfter(day);
    }

    private static void refusals(RunningDemonstration demo) {
        assertThat(demo.post("chair", "/demonstration/clock", Map.of("days", 1)).status())
                .isEqualTo(403);
        assertThat(demo.post("admin", "/demonstration/clock", Map.of("days", 0)).status())
                .isEqualTo(422);
        assertThat(Visitor.signedIn(demo, "chair").get("/admin/clock").statusCode())
                .isEqualTo(403);
        Visitor admin = Visitor.signedIn(demo, "admin");
        String page = admin.get("/admin/clock").body();
        assertThat(page).contains("Move the clock").doesNotContain("clock stands at");
        var refused = admin.post("/admin/clock", Map.of("days", "-3", "_csrf", Visitor.token(page)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Enter a number of days from 1 to 400.");
    }

    private RunningDemonstration started() throws IOException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx600m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Gatehouse.class.getName(),
                "demo",
                "--port",
                String.valueOf(port));
        builder.environment().put("GATEHOUSE_HOME", home.toString());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        process = builder.start();
        untilReady(process);
        return RunningDemonstration.at("http://localhost:" + port);
    }

    private static void untilReady(Process process) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line;
        do {
            line = output.readLine();
            assertThat(line).as("the demonstration starts").isNotNull();
        } while (!line.contains("Mails can be read"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void until(String what, BooleanSupplier seen) {
        Instant end = Instant.now().plus(Duration.ofSeconds(90));
        while (!seen.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(end);
        }
    }

    private static String words(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(day);
    }
}
