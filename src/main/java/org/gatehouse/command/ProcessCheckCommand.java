package org.gatehouse.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finds before the start what would refuse it: needs neither settings nor a database. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Check processes, decision tables and forms. Without directories: processes/ and forms/ here, and"
                + " what comes with Gatehouse where there are none.")
class ProcessCheckCommand implements Callable<Integer> {

    @Option(names = "--processes", paramLabel = "DIR", description = "Directory with .bpmn and .dmn files")
    private @Nullable Path processes;

    @Option(names = "--forms", paramLabel = "DIR", description = "Directory with .form files")
    private @Nullable Path forms;

    @Option(names = "--json", description = "Print ok, processes, decisions, forms and findings as JSON")
    private boolean json;

    @Override
    public Integer call() {
        ProcedureCheck check = ProcedureCheck.of(orHere(processes, "processes"), orHere(forms, "forms"));
        if (json) {
            Json.print(check);
        } else {
            check.findings().forEach(finding -> System.out.println(finding.sentence()));
            System.err.printf(
                    "%d processes, %d decision tables and %d forms read; %d findings.%n",
                    check.processes(),
                    check.decisions(),
                    check.forms(),
                    check.findings().size());
        }
        return check.ok() ? Commands.DONE : Commands.FAILED;
    }

    private static @Nullable Path orHere(@Nullable Path given, String name) {
        Path here = Path.of(name);
        return given == null && Files.isDirectory(here) ? here : given;
    }
}
