package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Upgrading: a database of an earlier version gets the later steps, and the service waits for them. */
class SchemaIntegrationTests {

    /** Trap: the engine's tables are step 900, so every later step of ours comes out of order. */
    @Test
    void upgradesDatabaseOfAnEarlierVersion() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            JdbcClient sql = JdbcClient.create(postgres.getPostgresDatabase());
            for (String role : new String[] {"gatehouse_owner", "gatehouse_app", "gatehouse_auditor"}) {
                sql.sql("create role " + role + " login").update();
            }
            sql.sql("create database gatehouse owner gatehouse_owner").update();
            Schema.Database owner = new Schema.Database(
                    "jdbc:postgresql://localhost:" + postgres.getPort() + "/gatehouse", "gatehouse_owner", "none");
            Flyway.configure()
                    .dataSource(owner.url(), owner.user(), owner.password())
                    .locations("classpath:db/migration")
                    .target("005")
                    .load()
                    .migrate();
            Flyway.configure()
                    .dataSource(owner.url(), owner.user(), owner.password())
                    .locations("filesystem:/nowhere")
                    .ignoreMigrationPatterns("*:missing")
                    .javaMigrations(new EngineTables())
                    .load()
                    .migrate();

            assertThat(new Schema(owner).unfit())
                    .hasValueSatisfying(why -> assertThat(why).contains("older than this version"));
            assertThat(new Schema(owner).migrate()).isPositive();
            assertThat(new Schema(owner).unfit()).isEmpty();
            assertThat(new Schema(owner).version()).doesNotContain("900");
        }
    }
}
