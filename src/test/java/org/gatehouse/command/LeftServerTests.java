package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gatehouse.Gatehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL whose demonstration was killed does not keep the next one from starting on the same data. */
class LeftServerTests {

    @TempDir
    private Path home;

    @Test
    void startsAgainWhileTheOldServerStillHoldsTheData() throws IOException, InterruptedException {
        assertThat(java(KilledDemonstration.class.getName(), home.toString())
                        .inheritIO()
                        .start()
                        .waitFor(120, TimeUnit.SECONDS))
                .isTrue();
        long left = pid();
        assertThat(ProcessHandle.of(left)).isPresent();

        try (EmbeddedDatabase next = EmbeddedDatabase.start(home)) {
            assertThat(sql(next.owner())
                            .sql("select words from typed")
                            .query(String.class)
                            .single())
                    .isEqualTo("still here");
            assertThat(pid()).isNotEqualTo(left);
            assertThat(ProcessHandle.of(left).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    /** Starts a server, keeps something in it and ends as if it were killed: without closing anything. */
    static final class KilledDemonstration {

        private KilledDemonstration() {}

        public static void main(String[] arguments) {
            EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
            sql(database.owner()).sql("create table typed (words text)").update();
            sql(database.owner()).sql("insert into typed values ('still here')").update();
            Runtime.getRuntime().halt(Commands.FAILED);
        }
    }

    /** Trap: after a restart of the machine somebody else's process may carry the number in the file. */
    @Test
    void leavesProcessOfSomebodyElseAlone() throws IOException {
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(home.resolve("postmaster.pid"), other.pid() + "\n" + home + "\n");

            LeftServer.stop(home);

            assertThat(other.isAlive()).isTrue();
            assertThat(home.resolve("postmaster.pid")).doesNotExist();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void copesWithFileThatWasNeverFinished() throws IOException {
        Files.writeString(home.resolve("postmaster.pid"), "");

        LeftServer.stop(home);

        assertThat(home.resolve("postmaster.pid")).doesNotExist();
    }

    /** Another program, because a lock counts within one for all its threads. */
    @Test
    void refusesSecondDemonstrationOnTheSameHome() throws IOException, InterruptedException {
        Path errors = home.resolve("errors");
        try (var file = java.nio.channels.FileChannel.open(
                        home.resolve("lock"),
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.WRITE);
                var lock = file.lock()) {
            ProcessBuilder second = java(Gatehouse.class.getName(), "demo");
            second.environment().put("GATEHOUSE_HOME", home.toString());
            Process process = second.redirectError(errors.toFile()).start();

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(lock.isValid()).isTrue();
            assertThat(process.exitValue()).isEqualTo(Commands.CONFLICT);
            assertThat(Files.readAllLines(errors))
                    .containsExactly(
                            "Another demonstration is running on " + home + ". Stop it, or set GATEHOUSE_HOME.");
        }
    }

    private static ProcessBuilder java(String... mainAndArguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(mainAndArguments));
        return new ProcessBuilder(command);
    }

    private long pid() throws IOException {
        return Long.parseLong(Files.readAllLines(home.resolve("postgres/postmaster.pid"))
                .get(0)
                .strip());
    }

    private static JdbcClient sql(Schema.Database database) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
    }
}
