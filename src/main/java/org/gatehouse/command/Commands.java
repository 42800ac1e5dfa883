package org.gatehouse.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Reads the command line. Data goes to standard output, the rest to standard error. */
@Command(
        name = "gatehouse",
        description = "Workflow and governance engine for a council's Technical Design Authority",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            DemoCommand.class,
            MigrateCommand.class,
            ServeCommand.class,
            PersonCommand.class,
            AreaCommand.class,
            ProcessCommand.class,
            CheckWordingCommand.class,
            DoctorCommand.class
        })
public final class Commands implements Runnable {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int INCOMPLETE = 2;
    static final int CONFLICT = 4;

    private final Class<?> application;

    private Commands(Class<?> application) {
        this.application = application;
    }

    /** The class whose package is the application. */
    Class<?> application() {
        return application;
    }

    /** @return the exit code: 0 done, 1 failed, 2 usage or incomplete input, 3 refused, 4 conflict */
    public static int run(Class<?> application, String... arguments) {
        return new CommandLine(new Commands(application))
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    line.getErr().println(failure.getMessage());
                    return failure instanceof Refused refused ? refused.exitCode() : FAILED;
                })
                .execute(arguments);
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.err);
    }
}
