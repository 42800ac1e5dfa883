package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The doctor finds everything right where it is, and names what is not. */
class DoctorIntegrationTests {

    private final Schema.Database database = CommandDatabase.application();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Map<String, String> settings = new HashMap<>();

    @BeforeEach
    void setEverything() {
        mail.start();
        settings.put("GATEHOUSE_DB_URL", database.url());
        settings.put("GATEHOUSE_DB_USER", database.user());
        settings.put("GATEHOUSE_DB_PASSWORD", database.password());
        settings.put("GATEHOUSE_PUBLIC_URL", "https://tda.council.example");
        settings.put(
                "GATEHOUSE_SMTP_URL",
                "smtp://u:secret@127.0.0.1:" + mail.getSmtp().getPort());
    }

    @AfterEach
    void stopMail() {
        mail.stop();
    }

    @Test
    void findsEverythingRight() {
        assertThat(wrong()).isEmpty();
        assertThat(names())
                .containsExactly(
                        "settings", "address", "database", "role", "clock", "schema", "mail", "disk", "processes");
    }

    @Test
    void saysWhatIsMissingAndStillLooksAtTheRest() {
        settings.remove("GATEHOUSE_SMTP_URL");

        assertThat(wrong())
                .singleElement()
                .satisfies(check -> assertThat(check.detail()).startsWith("Set GATEHOUSE_SMTP_URL:"));
        assertThat(names()).contains("schema").doesNotContain("mail");
    }

    @Test
    void refusesRoleThatMayChangeTheSchema() {
        Schema.Database owner = CommandDatabase.owner();
        settings.put("GATEHOUSE_DB_USER", owner.user());
        settings.put("GATEHOUSE_DB_PASSWORD", owner.password());

        assertThat(wrong()).extracting(Check::name).containsExactly("role");
    }

    @Test
    void saysThatTheDatabaseCannotBeReachedWithoutItsPassword() {
        settings.put("GATEHOUSE_DB_URL", "jdbc:postgresql://127.0.0.1:1/gatehouse");
        settings.put("GATEHOUSE_DB_PASSWORD", "top-secret");

        assertThat(wrong()).extracting(Check::name).containsExactly("database");
        assertThat(wrong().toString()).doesNotContain("top-secret");
    }

    @Test
    void noticesThatNobodyGreetsWhereMailsShouldGo() throws IOException {
        mail.stop();
        try (ServerSocket closed = new ServerSocket(0)) {
            settings.put("GATEHOUSE_SMTP_URL", "smtp://u:top-secret@127.0.0.1:" + closed.getLocalPort());
        }

        assertThat(wrong()).extracting(Check::name).containsExactly("mail");
        assertThat(wrong().toString()).doesNotContain("top-secret");
    }

    @Test
    void noticesIdentityProviderThatDoesNotAnswer() {
        settings.put("GATEHOUSE_OIDC_ISSUER", "http://127.0.0.1:1");
        settings.put("GATEHOUSE_OIDC_CLIENT_ID", "gatehouse");
        settings.put("GATEHOUSE_OIDC_CLIENT_SECRET", "top-secret");
        settings.put("GATEHOUSE_OIDC_GROUPS", "all=requester");

        assertThat(wrong()).extracting(Check::name).containsExactly("identity");
        assertThat(wrong().toString()).doesNotContain("top-secret");
    }

    @Test
    void noticesAddressOnWhichNobodyCouldStaySignedIn() {
        settings.put("GATEHOUSE_PUBLIC_URL", "http://tda.council.example");

        assertThat(wrong()).extracting(Check::name).containsExactly("address");
    }

    @Test
    void noticesClocksThatDiffer() {
        Instant now = Instant.parse("2027-01-01T00:00:00Z");

        assertThat(DatabaseChecks.clock(now, InstantSource.fixed(now.plusMillis(1999)))
                        .ok())
                .isTrue();
        assertThat(DatabaseChecks.clock(now, InstantSource.fixed(now.minusSeconds(2)))
                        .ok())
                .isFalse();
    }

    @Test
    void noticesDirectoryThatCannotBeWrittenTo() {
        assertThat(DiskCheck.of(Path.of("/proc")).ok()).isFalse();
    }

    @Test
    void keepsTheShapeOfItsAnswer() {
        var answer = DoctorCommand.Answer.of(List.of(Check.right("a", "b"), Check.wrong("c", "d")));

        assertThat(new ObjectMapper().valueToTree(answer).toString())
                .isEqualTo("{\"ok\":false,\"checks\":[{\"name\":\"a\",\"ok\":true,\"detail\":\"b\"},"
                        + "{\"name\":\"c\",\"ok\":false,\"detail\":\"d\"}]}");
    }

    private List<Check> wrong() {
        return examine().stream().filter(check -> !check.ok()).toList();
    }

    private List<String> names() {
        return examine().stream().map(Check::name).toList();
    }

    private List<Check> examine() {
        return DoctorCommand.examine(new Environment(settings));
    }
}
