package org.gatehouse.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks at everything that the service needs, and changes nothing. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description =
                "Check settings, database, mail server, identity provider, clock, disk and processes; exit 1 if anything is wrong")
class DoctorCommand implements Callable<Integer> {

    @Option(names = "--json", description = "Print ok and checks as JSON")
    private boolean json;

    @Override
    public Integer call() {
        Answer answer = Answer.of(examine(Environment.ofProcess()));
        if (json) {
            Json.print(answer);
        } else {
            answer.checks().forEach(check -> System.out.println(check.line()));
        }
        return answer.ok() ? Commands.DONE : Commands.FAILED;
    }

    /** The shape of {@code doctor --json}. */
    record Answer(boolean ok, List<Check> checks) {

        static Answer of(List<Check> checks) {
            return new Answer(checks.stream().allMatch(Check::ok), checks);
        }
    }

    static List<Check> examine(Environment environment) {
        Schema.Database database = environment.application();
        String publicUrl = environment.required(Setting.PUBLIC_URL);
        String smtp = environment.required(Setting.SMTP_URL);
        environment.properties();
        Optional<String> issuer = IdentityProviderSettings.issuer(environment);
        List<Check> checks = new ArrayList<>(settings(environment));
        if (!publicUrl.isEmpty()) {
            checks.add(address(publicUrl));
        }
        if (!database.url().isEmpty()) {
            checks.addAll(DatabaseChecks.of(database));
        }
        if (!smtp.isEmpty()) {
            checks.add(MailServerCheck.of(smtp));
        }
        issuer.map(IdentityProviderCheck::of).ifPresent(checks::add);
        checks.add(DiskCheck.of(Path.of(System.getProperty("java.io.tmpdir"))));
        checks.add(procedure(environment));
        return checks;
    }

    private static List<Check> settings(Environment environment) {
        List<Check> checks = new ArrayList<>();
        environment.problems().forEach(problem -> checks.add(Check.wrong("settings", problem)));
        environment
                .unknown()
                .forEach(name -> checks.add(Check.wrong("settings", name + " is not a setting of Gatehouse.")));
        return checks.isEmpty() ? List.of(Check.right("settings", "complete")) : checks;
    }

    private static Check address(String publicUrl) {
        return PublicUrl.read(publicUrl)
                .map(address -> PublicUrl.keepsSessions(address)
                        ? Check.right("address", address.toString())
                        : Check.wrong("address", address + " is not https: nobody could stay signed in."))
                .orElse(Check.wrong("address", PublicUrl.UNREADABLE));
    }

    private static Check procedure(Environment environment) {
        try {
            ProcedureCheck check = ProcedureCheck.of(
                    directory(environment, Setting.PROCESSES_DIRECTORY),
                    directory(environment, Setting.FORMS_DIRECTORY));
            return check.ok()
                    ? Check.right(
                            "processes",
                            check.processes() + " processes, " + check.decisions() + " decision tables, "
                                    + check.forms() + " forms")
                    : Check.wrong("processes", check.findings().get(0).sentence());
        } catch (Refused refused) {
            return Check.wrong("processes", String.valueOf(refused.getMessage()));
        }
    }

    private static @org.jspecify.annotations.Nullable Path directory(Environment environment, Setting setting) {
        Optional<String> given = environment.optional(setting);
        return given.map(Path::of).orElse(null);
    }
}
