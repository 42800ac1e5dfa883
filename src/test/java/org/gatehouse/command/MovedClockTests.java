package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.gatehouse.command.RunningDemonstration.Answer;
import org.gatehouse.web.DemonstrationClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What happens when the demonstration's clock is moved. The engine keeps one clock for the whole program, so this runs in a
 * program of its own: no other test's clock moves with it.
 */
class MovedClockTests {

    @TempDir
    private Path directory;

    @Test
    void bringsTheDayForEverythingThatWaitsForIt() throws IOException, InterruptedException {
        File said = directory.resolve("said").toFile();
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx700m",
                        "-Duser.timezone=UTC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Walk.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        try {
            assertThat(program.waitFor(8, TimeUnit.MINUTES)).isTrue();
            assertThat(program.exitValue())
                    .as("%s", Files.readString(said.toPath()))
                    .isZero();
        } finally {
            program.destroyForcibly();
        }
    }

    /** The program: a demonstration in which a vote is open that nobody takes part in. */
    static final class Walk {

        private static final int DAYS = 100;
        private static final Duration PATIENCE = Duration.ofMinutes(1);
        private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
        private static final LocalDate THEN = TODAY.plusDays(DAYS);

        private final RunningDemonstration demo = RunningDemonstration.get();

        public static void main(String[] arguments) {
            int exit = Commands.FAILED;
            try {
                new Walk().walk();
                exit = Commands.DONE;
            } catch (RuntimeException | AssertionError failed) {
                failed.printStackTrace();
            }
            System.exit(exit);
        }

        private void walk() {
            String reference = demo.submitted("requester", "PROCUREMENT", demo.example("requester", "procurement"));
            JsonNode motion = demo.forwardTo("propose-decision", reference, "chair");
            String outcome = motion.path("outcomes").path(0).path("id").asText();
            Answer proposed = demo.complete(
                    "chair", motion, outcome, "It is needed.", RunningDemonstration.example(motion, outcome));
            assertThat(proposed.status()).as("%s", proposed).isEqualTo(200);
            assertThat(demo.openTask("coordinator", reference, "reconvene-vote").isMissingNode())
                    .isTrue();
            Visitor admin = Visitor.signedIn(demo, "admin");
            assertThat(admin.get("/admin/clock").body()).doesNotContain("stands at");
            long session = sessionsOf("admin");
            long reminded = reminders();

            Answer moved = demo.post("admin", "/demonstration/clock", Map.of("days", DAYS));

            assertThat(moved.status()).as("%s", moved).isEqualTo(200);
            assertThat(moved.body().path("today").asText()).isEqualTo(THEN.toString());
            theVoteEnds(reference);
            Awaitility.await("the sweep looks at once").atMost(PATIENCE).until(() -> reminders() > reminded);
            everyPageSaysSo(admin);
            assertThat(sessionsOf("admin"))
                    .as("nobody is signed out")
                    .isEqualTo(session)
                    .isPositive();
            itStandsWhereItStoodAfterARestart();
            movesOnAPage(admin);
        }

        /** A real timer of the engine, and what follows from it. */
        private void theVoteEnds(String reference) {
            Awaitility.await("the vote ends")
                    .atMost(PATIENCE)
                    .until(() -> !demo.openTask("coordinator", reference, "reconvene-vote")
                            .isMissingNode());
            assertThat(demo.openTask("coordinator", reference, "reconvene-vote")
                            .path("since")
                            .asText())
                    .startsWith(THEN.toString());
        }

        private long reminders() {
            return demo.sql()
                    .sql("select count(*) from reminders")
                    .query(Long.class)
                    .single();
        }

        private void everyPageSaysSo(Visitor admin) {
            String day = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).format(THEN);
            for (String path : List.of("/", "/tasks", "/admin/clock")) {
                assertThat(admin.get(path).body().replaceAll("<[^>]+>", ""))
                        .as(path)
                        .contains("The demonstration’s clock stands at " + day);
            }
        }

        private long sessionsOf(String username) {
            return demo.sql()
                    .sql("select count(*) from spring_session where principal_name = ?"
                            + " and expiry_time > extract(epoch from clock_timestamp()) * 1000")
                    .param(username)
                    .query(Long.class)
                    .single();
        }

        private void itStandsWhereItStoodAfterARestart() {
            DemonstrationClock begunAnew = demo.create(DemonstrationClock.class);
            assertThat(begunAnew.ahead()).isEqualTo(Duration.ofDays(DAYS));
            assertThat(Duration.between(Clock.systemUTC().instant(), begunAnew.instant()))
                    .isBetween(
                            Duration.ofDays(DAYS).minusMinutes(1),
                            Duration.ofDays(DAYS).plusMinutes(1));
        }

        private void movesOnAPage(Visitor admin) {
            String token = Visitor.token(admin.get("/admin/clock").body());
            String page = admin.post("/admin/clock", Map.of("days", "1", "_csrf", token))
                    .body();
            assertThat(page).contains(DAYS + 1 + " days");
            assertThat(demo.bean(DemonstrationClock.class).ahead()).isEqualTo(Duration.ofDays(DAYS + 1));
        }
    }
}
