package org.gatehouse.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gatehouse.access.NewPerson;
import org.gatehouse.access.People;
import org.gatehouse.access.Role;
import org.gatehouse.access.ServiceArea;
import org.gatehouse.access.WrongState;
import org.gatehouse.audit.AuditSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds somebody who shall sign in with a password, the first administrator for instance. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Add a person. The password is asked for, or read from standard input; it is never an option.")
class PersonAddCommand implements Callable<Integer> {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+");

    @Parameters(paramLabel = "USERNAME", description = "What the person signs in with")
    private String username;

    @Option(names = "--name", required = true, description = "First name and surname")
    private String name;

    @Option(names = "--email", required = true, description = "Where mails go to")
    private String email;

    @Option(
            names = "--staff-number",
            required = true,
            description = "The same for every account of one human being: they count as one person")
    private String staffNumber;

    @Option(names = "--role", required = true, split = ",", description = "Repeat it, or separate roles with commas")
    private List<String> roles = new ArrayList<>();

    @Option(names = "--area", split = ",", description = "Code of a service area (see: area add); repeatable")
    private List<String> areas = new ArrayList<>();

    @Override
    public Integer call() {
        Environment environment = Environment.ofProcess();
        Schema.Database database = environment.application();
        Refused.unlessComplete(environment);
        add(database, environment.trail(), Password.ask());
        System.out.println(username.strip());
        return Commands.DONE;
    }

    void add(Schema.Database database, AuditSettings trail, String password) {
        NewPerson person = person(password);
        PeopleDesk.at(database, trail, people -> {
            refuseUnknownAreas(people);
            try {
                return people.add(person);
            } catch (WrongState taken) {
                throw Refused.conflict(String.valueOf(taken.getMessage()));
            }
        });
    }

    private NewPerson person(String password) {
        if (!EMAIL.matcher(email).matches()) {
            throw Refused.incomplete("“" + email + "” is not an e-mail address.");
        }
        try {
            return new NewPerson(username, staffNumber, name.strip(), email, password, roles(), new HashSet<>(areas));
        } catch (IllegalArgumentException wrong) {
            throw Refused.incomplete(String.valueOf(wrong.getMessage()));
        }
    }

    private Set<Role> roles() {
        return roles.stream().map(PersonAddCommand::role).collect(Collectors.toSet());
    }

    private static Role role(String code) {
        return Role.ofCode(code.strip())
                .orElseThrow(() -> Refused.incomplete("There is no role " + code + ". Roles: "
                        + Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(", ")) + "."));
    }

    private void refuseUnknownAreas(People people) {
        Set<String> unknown = new TreeSet<>(areas);
        unknown.removeAll(people.areas().stream().map(ServiceArea::code).toList());
        if (!unknown.isEmpty()) {
            throw Refused.incomplete("There is no service area " + String.join(", ", unknown)
                    + ". Add it first: gatehouse area add CODE NAME");
        }
    }
}
