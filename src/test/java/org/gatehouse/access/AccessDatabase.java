package org.gatehouse.access;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real PostgreSQL with this module's tables, made as their owner and used as the application's role. */
final class AccessDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private AccessDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static AccessDatabase start() {
        try {
            var database = new AccessDatabase(EmbeddedPostgres.start());
            database.asOwner().sql("create role gatehouse_app login").update();
            database.migrate();
            return database;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    JdbcClient asOwner() {
        return JdbcClient.create(postgres.getPostgresDatabase());
    }

    DataSource asApplication() {
        return postgres.getDatabase("gatehouse_app", "postgres");
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("classpath:db/migration")
                .target("001")
                .load()
                .migrate();
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
