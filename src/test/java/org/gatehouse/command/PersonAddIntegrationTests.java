package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import org.gatehouse.TestDatabase;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.audit.AuditSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

/** People and service areas are added at a terminal, as the application's role and under its rules. */
class PersonAddIntegrationTests {

    private static final String PASSWORD = "a long password";

    private static final AuditSettings TRAIL = new AuditSettings("fenbridge", "command");

    private final Schema.Database database = CommandDatabase.application();
    private final String username = "p-" + UUID.randomUUID();

    @BeforeEach
    void addHousing() {
        CommandLine.populateCommand(new AreaAddCommand(), "housing", "Housing").add(database, TRAIL);
    }

    @Test
    void addsPersonWithRolesAreaAndHashedPassword() {
        command(username, "--role", "chair,member", "--area", "housing").add(database, TRAIL, PASSWORD);

        Person added =
                PeopleDesk.at(database, TRAIL, people -> people.find(username).orElseThrow());
        assertThat(added.roles()).containsExactlyInAnyOrder(Role.CHAIR, Role.MEMBER);
        assertThat(added.serviceAreas()).containsExactly("housing");
        assertThat(added.staffNumber()).isEqualTo("4711");
        assertThat(hash()).startsWith("$2").doesNotContain(PASSWORD);
        assertThat(trail("access/" + added.id()))
                .singleElement()
                .asString()
                .contains("\"type\":\"PersonAdded\"", "\"roles\":\"chair,member\"", "\"areas\":\"housing\"")
                .doesNotContain(username, "Ann Ash", "ann@x.example", hash());
        assertThat(trail("area/housing")).isNotEmpty();
    }

    @Test
    void answersConflictForPersonWhoExists() {
        command(username, "--role", "chair").add(database, TRAIL, PASSWORD);
        String before = hash();

        refuses(
                Commands.CONFLICT,
                "There already is a person",
                command(username, "--role", "admin"),
                "another password");
        assertThat(hash()).isEqualTo(before);
        UUID id = PeopleDesk.at(database, TRAIL, people -> people.find(username).orElseThrow())
                .id();
        assertThat(trail("access/" + id)).as("only the first").hasSize(1);
    }

    @Test
    void answersIncompleteForBadInputAndAddsNobody() {
        refuses(Commands.INCOMPLETE, "There is no role king", command(username, "--role", "king"), PASSWORD);
        refuses(
                Commands.INCOMPLETE,
                "There is no service area moon",
                command(username, "--role", "chair", "--area", "moon"),
                PASSWORD);
        refuses(Commands.INCOMPLETE, "A password has at least", command(username, "--role", "chair"), "short");
        refuses(Commands.INCOMPLETE, "A username is", command("né " + username, "--role", "chair"), PASSWORD);
        refuses(
                Commands.INCOMPLETE,
                "is not an e-mail address",
                command(username, "--role", "chair", "--email", "a@b.example\r\nBcc: c@d.example"),
                PASSWORD);
        assertThat(hash()).isEmpty();
    }

    @Test
    void answersConflictForNameThatAnotherServiceAreaHas() {
        AreaAddCommand second = CommandLine.populateCommand(new AreaAddCommand(), "homes", "Housing");

        assertThatThrownBy(() -> second.add(database, TRAIL))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.exitCode()).isEqualTo(Commands.CONFLICT));
    }

    @Test
    void takesPasswordFromTheFirstLineAndNeverFromAnOption() {
        assertThat(Password.firstLine(new StringReader(" with spaces \nsecond\n")))
                .isEqualTo(" with spaces ");
        assertThatThrownBy(() -> Password.firstLine(new StringReader(""))).isInstanceOf(Refused.class);
        assertThat(new CommandLine(new PersonAddCommand()).getCommandSpec().options())
                .noneMatch(option -> option.longestName().contains("password"));
    }

    private static void refuses(int exitCode, String start, PersonAddCommand command, String password) {
        Schema.Database database = CommandDatabase.application();
        assertThatThrownBy(() -> command.add(database, TRAIL, password))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.exitCode()).isEqualTo(exitCode))
                .hasMessageContaining(start);
    }

    private static PersonAddCommand command(String username, String... options) {
        PersonAddCommand command = new PersonAddCommand();
        CommandLine line = new CommandLine(command).setOverwrittenOptionsAllowed(true);
        String[] always = {username, "--name", "Ann Ash", "--email", "ann@x.example", "--staff-number", "4711"};
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(always), java.util.Arrays.stream(options))
                .toArray(String[]::new);
        line.parseArgs(all);
        return command;
    }

    private static List<String> trail(String stream) {
        return JdbcClient.create(TestDatabase.get().application())
                .sql("select convert_from(entry, 'UTF8') from audit.event where stream = ? order by stream_seq")
                .param(stream)
                .query(String.class)
                .list();
    }

    /** Empty where there is no such person. */
    private String hash() {
        return JdbcClient.create(TestDatabase.get().application())
                .sql("select password_hash from people where username = ?")
                .param(username)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
