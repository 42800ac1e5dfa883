package org.gatehouse.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Creates or upgrades the schema as its owner. */
@Command(name = "migrate", description = "Create or upgrade the database's schema, as its owner")
class MigrateCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Environment environment = new Environment();
        Schema.Database owner = new Schema.Database(
                environment.required("GATEHOUSE_DB_URL", "the database's JDBC address"),
                environment.required("GATEHOUSE_DB_OWNER_USER", "the schema owner's name"),
                environment.required("GATEHOUSE_DB_OWNER_PASSWORD", "the schema owner's password"));
        if (!environment.missing().isEmpty()) {
            environment.missing().forEach(System.err::println);
            return Commands.INCOMPLETE;
        }
        System.err.println("Applied " + new Schema(owner).migrate() + " steps. The schema is up to date.");
        return Commands.DONE;
    }
}
