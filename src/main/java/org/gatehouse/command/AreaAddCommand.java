package org.gatehouse.command;

import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.gatehouse.access.ServiceArea;
import org.gatehouse.audit.AuditSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Adds a service area, or gives one another name. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Add a service area, or give one that exists another name")
class AreaAddCommand implements Callable<Integer> {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    @Parameters(index = "0", paramLabel = "CODE", description = "Short and lasting, for example adult-care")
    private String code;

    @Parameters(index = "1", paramLabel = "NAME", description = "What people call it, for example \"Adult Care\"")
    private String name;

    @Override
    public Integer call() {
        Environment environment = Environment.ofProcess();
        Schema.Database database = environment.application();
        Refused.unlessComplete(environment);
        add(database, environment.trail());
        System.out.println(code);
        return Commands.DONE;
    }

    void add(Schema.Database database, AuditSettings trail) {
        if (!CODE.matcher(code).matches() || name.isBlank()) {
            throw Refused.incomplete(
                    "A code is lower case letters, digits and hyphens, at most 60, and the name must not be empty.");
        }
        PeopleDesk.at(database, trail, people -> {
            if (people.areas().stream()
                    .anyMatch(area -> area.name().equals(name) && !area.code().equals(code))) {
                throw Refused.conflict("Another service area is already called " + name + ".");
            }
            people.addArea(new ServiceArea(code, name.strip()));
            return code;
        });
    }
}
