package org.gatehouse.command;

import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/** The database's schema: created and upgraded by its owner, only looked at by the service. */
class Schema {

    private final Flyway flyway;

    Schema(Database database) {
        this.flyway = Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .javaMigrations(new EngineTables())
                .load();
    }

    /** Where the database is and as whom to sign in to it. */
    record Database(String url, String user, String password) {}

    /** @return how many steps were applied */
    int migrate() {
        return flyway.migrate().migrationsExecuted;
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
