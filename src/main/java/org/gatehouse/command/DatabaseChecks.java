package org.gatehouse.command;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** What the service needs of its database: a version, a role that may not too much, the schema and the same time. */
final class DatabaseChecks {

    private static final int OLDEST_VERSION = 150_000;
    private static final Duration CLOCKS_APART = Duration.ofSeconds(2);

    private static final String FACTS = """
            select current_setting('server_version_num')::int as version,
                   current_setting('server_version') as version_name,
                   current_user as role,
                   current_setting('default_transaction_isolation') as isolation,
                   (select rolsuper or rolcreatedb or rolcreaterole from pg_roles where rolname = current_user)
                     or has_schema_privilege('public', 'CREATE') as too_much,
                   clock_timestamp() as now
            """;

    private DatabaseChecks() {}

    static List<Check> of(Schema.Database database) {
        List<Check> checks = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet facts = statement.executeQuery(FACTS)) {
            facts.next();
            checks.add(version(facts));
            checks.add(role(facts));
            checks.add(clock(facts.getTimestamp("now").toInstant(), InstantSource.system()));
        } catch (SQLException failed) {
            return List.of(Check.wrong("database", database.unreachable(failed)));
        }
        checks.add(schema(new Schema(database)));
        return checks;
    }

    private static Check version(ResultSet facts) throws SQLException {
        String seen = "PostgreSQL " + facts.getString("version_name") + ", " + facts.getString("isolation");
        boolean right = facts.getInt("version") >= OLDEST_VERSION
                && facts.getString("isolation").equals("read committed");
        return right
                ? Check.right("database", seen)
                : Check.wrong("database", seen + "; needed are version 15 or later and read committed.");
    }

    private static Check role(ResultSet facts) throws SQLException {
        String role = facts.getString("role");
        return facts.getBoolean("too_much")
                ? Check.wrong("role", role + " may change the schema or make roles. Serve as gatehouse_app.")
                : Check.right("role", role + " cannot change the schema");
    }

    static Check clock(Instant ofDatabase, InstantSource ours) {
        Duration apart = Duration.between(ofDatabase, ours.instant()).abs();
        String seen = apart.toMillis() + " ms from the database's";
        return apart.compareTo(CLOCKS_APART) < 0
                ? Check.right("clock", seen)
                : Check.wrong("clock", seen + "; two seconds are the most.");
    }

    private static Check schema(Schema schema) {
        try {
            return schema.unfit()
                    .map(sentence -> Check.wrong("schema", sentence))
                    .orElseGet(() -> Check.right("schema", schema.version()));
        } catch (org.flywaydb.core.api.FlywayException failed) {
            return Check.wrong("schema", "The schema cannot be read. Run: gatehouse migrate");
        }
    }
}
