package org.gatehouse.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Creates or upgrades the schema as its owner. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description = "Create or upgrade the database's schema, as its owner")
class MigrateCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Environment environment = Environment.ofProcess();
        Schema.Database owner = environment.owner();
        Refused.unlessComplete(environment);
        owner.refuseUnreachable();
        System.err.println("Applied " + new Schema(owner).migrate() + " steps. The schema is up to date.");
        return Commands.DONE;
    }
}
