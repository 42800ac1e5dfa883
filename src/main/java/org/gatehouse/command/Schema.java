package org.gatehouse.command;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;

/** The database's schema: created and upgraded by its owner, only looked at by the service. */
class Schema {

    private final Flyway flyway;

    Schema(Database database) {
        this.flyway = Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .javaMigrations(new EngineTables())
                // the engine's tables are step 900: every later step of ours has a lower number
                .outOfOrder(true)
                .load();
    }

    /** Where the database is and as whom to sign in to it. */
    record Database(String url, String user, String password) {

        Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }

        /** @throws Refused with one sentence if nobody answers there, or not to this role */
        void refuseUnreachable() {
            try (Connection connection = connect()) {
                connection.getMetaData();
            } catch (SQLException failed) {
                throw Refused.failed(unreachable(failed));
            }
        }

        /** @throws Refused with one sentence if the service cannot run on this database */
        void refuseUnfit() {
            refuseUnreachable();
            new Schema(this).unfit().ifPresent(sentence -> {
                throw Refused.incomplete(sentence);
            });
        }

        /** One line, without the password, whatever the driver has to say. */
        String unreachable(SQLException failed) {
            String reason =
                    String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
            return "The database cannot be reached as " + user + ": " + reason;
        }

        @Override
        public String toString() {
            return "Database[" + url + ", " + user + "]";
        }
    }

    /** @return how many steps were applied */
    int migrate() {
        return flyway.migrate().migrationsExecuted;
    }

    /** How many steps were applied and which of ours was the last, in words. */
    String version() {
        MigrationInfo[] applied = flyway.info().applied();
        String last = Arrays.stream(applied)
                .map(MigrationInfo::getVersion)
                .filter(version -> version != null && version.compareTo(EngineTables.VERSION) < 0)
                .max(Comparator.naturalOrder())
                .map(MigrationVersion::getVersion)
                .orElse("none");
        return "step " + last + ", " + applied.length + " steps in all";
    }

    /** One sentence why the service cannot run on this schema, or empty where it can. */
    Optional<String> unfit() {
        MigrationInfoService info = flyway.info();
        if (info.pending().length > 0) {
            return Optional.of("The database's schema is older than this version. Run: gatehouse migrate");
        }
        for (MigrationInfo step : info.all()) {
            if (step.getState().name().startsWith("FUTURE")) {
                return Optional.of(
                        "The database's schema is newer than this version. Run the newer version of Gatehouse.");
            }
        }
        return Optional.empty();
    }
}
