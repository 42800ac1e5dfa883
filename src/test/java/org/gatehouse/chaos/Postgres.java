package org.gatehouse.chaos;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL that keeps what it acknowledged (with fsync), and that can be killed and started again on the same data. */
final class Postgres implements AutoCloseable {

    static final String DATABASE = "gatehouse";
    private static final List<String> ROLES = List.of("gatehouse_owner", "gatehouse_app", "gatehouse_auditor");

    private final Path home;
    private final int port;
    private EmbeddedPostgres server;

    private Postgres(Path home, int port) throws IOException {
        this.home = home;
        this.port = port;
        this.server = begin();
    }

    static Postgres start(Path home) {
        try {
            Postgres postgres = new Postgres(home, Ports.free());
            postgres.prepare();
            return postgres;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    int port() {
        return port;
    }

    /** As {@code migrate} signs in; roles have their names as passwords here. */
    JdbcClient owner() {
        return JdbcClient.create(server.getDatabase(ROLES.get(0), DATABASE));
    }

    /** {@code kill -9} of the server and of everything that it started. */
    void kill() {
        try {
            String pid = Files.readAllLines(home.resolve("data/postmaster.pid"))
                    .get(0)
                    .strip();
            ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            List<ProcessHandle> all = Stream.concat(Stream.of(postmaster), postmaster.descendants())
                    .toList();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(process -> Await.until("PostgreSQL is dead", () -> !process.isAlive()));
            Files.deleteIfExists(home.resolve("data/postmaster.pid"));
            // it is dead already: this lets go of the directory
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void startAgain() {
        try {
            server = begin();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private EmbeddedPostgres begin() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(home.resolve("data"))
                .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    private void prepare() {
        JdbcClient superuser = JdbcClient.create(server.getPostgresDatabase());
        ROLES.forEach(role -> superuser
                .sql("create role " + role + " login password '" + role + "'")
                .update());
        superuser.sql("create database " + DATABASE + " owner " + ROLES.get(0)).update();
    }
}
