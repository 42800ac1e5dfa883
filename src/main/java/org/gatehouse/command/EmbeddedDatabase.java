package org.gatehouse.command;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The demonstration's PostgreSQL: a real one, started from its Maven artifact with its data under a directory of ours. It
 * is stopped by the application's own shutdown, after the engine.
 */
class EmbeddedDatabase implements AutoCloseable {

    private static final String PASSWORD = "demonstration";

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * @param home directory that keeps the data between starts
     * @throws IllegalStateException with one sentence if PostgreSQL does not start
     */
    static EmbeddedDatabase start(Path home) {
        try {
            Path data = home.resolve("postgres");
            Files.createDirectories(home);
            LeftServer.stop(data);
            EmbeddedDatabase database = new EmbeddedDatabase(EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "100")
                    .start());
            database.createRoles();
            return database;
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(
                    "The demonstration's PostgreSQL did not start under " + home + ". Is the directory writable?",
                    failed);
        }
    }

    private void createRoles() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String role : new String[] {"gatehouse_owner", "gatehouse_app", "gatehouse_auditor"}) {
                try (ResultSet known =
                        statement.executeQuery("select 1 from pg_roles where rolname = '" + role + "'")) {
                    if (known.next()) {
                        continue;
                    }
                }
                statement.execute("create role " + role + " login password '" + PASSWORD + "'");
            }
            try (ResultSet known = statement.executeQuery("select 1 from pg_database where datname = 'gatehouse'")) {
                if (known.next()) {
                    return;
                }
            }
            statement.execute("create database gatehouse owner gatehouse_owner");
        }
    }

    Schema.Database owner() {
        return as("gatehouse_owner");
    }

    Schema.Database application() {
        return as("gatehouse_app");
    }

    private Schema.Database as(String role) {
        return new Schema.Database("jdbc:postgresql://localhost:" + postgres.getPort() + "/gatehouse", role, PASSWORD);
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
