package org.gatehouse;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Real PostgreSQL with the roles and tables that {@code migrate} makes in service; one serves all tests of a run. */
public final class TestDatabase {

    private static final String DATABASE = "gatehouse";
    private static final TestDatabase ONLY = new TestDatabase();

    private final EmbeddedPostgres postgres;
    private final Map<String, DataSource> pools = new ConcurrentHashMap<>();

    private TestDatabase() {
        try {
            postgres = EmbeddedPostgres.start();
            prepare();
        } catch (IOException failed) {
            throw new IllegalStateException("The tests' PostgreSQL did not start.", failed);
        }
        Flyway.configure()
                .dataSource(owner())
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    public static TestDatabase get() {
        return ONLY;
    }

    /** One more, for a test that fills its tables by the hundred. */
    public static TestDatabase another() {
        return new TestDatabase();
    }

    /** One more database of the same server, with nothing in it yet. */
    public DataSource empty(String name) {
        JdbcClient.create(postgres.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return postgres.getDatabase("postgres", name);
    }

    /** As the service works: may do no more than its grants say. */
    public DataSource application() {
        return pool("gatehouse_app");
    }

    /** A session as the service's of the caller's own, for what is to be forgotten when it is closed. */
    public Connection session() {
        try {
            return postgres.getDatabase("gatehouse_app", DATABASE).getConnection();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** As {@code migrate} works. */
    public DataSource owner() {
        return pool("gatehouse_owner");
    }

    public DataSource auditor() {
        return pool("gatehouse_auditor");
    }

    /** Signing in costs more than most statements do. Nobody who uses it closes it. */
    private DataSource pool(String role) {
        return pools.computeIfAbsent(role, first -> {
            HikariConfig settings = new HikariConfig();
            settings.setDataSource(postgres.getDatabase(first, DATABASE));
            settings.setMinimumIdle(0);
            return new DelegatingDataSource(new HikariDataSource(settings));
        });
    }

    private void prepare() {
        var jdbc = JdbcClient.create(postgres.getPostgresDatabase());
        for (var role : new String[] {"gatehouse_owner", "gatehouse_app", "gatehouse_auditor"}) {
            jdbc.sql("create role " + role + " login password '" + role + "'").update();
        }
        jdbc.sql("create database " + DATABASE + " owner gatehouse_owner").update();
    }
}
