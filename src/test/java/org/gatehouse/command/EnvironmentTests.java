package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings come from the environment or from files, never from both, and the documentation names each. */
class EnvironmentTests {

    @TempDir
    private Path directory;

    @Test
    void readsSecretFromTheFileThatIsNamed() throws IOException {
        Environment environment = new Environment(Map.of("GATEHOUSE_DB_PASSWORD_FILE", secret(" a secret \n")));

        assertThat(environment.required(Setting.DB_PASSWORD)).isEqualTo(" a secret ");
        assertThat(environment.problems()).isEmpty();
    }

    @Test
    void refusesValueAndFileAtOnce() throws IOException {
        Environment environment = new Environment(
                Map.of("GATEHOUSE_SMTP_URL", "smtp://a", "GATEHOUSE_SMTP_URL_FILE", secret("smtp://b")));

        environment.required(Setting.SMTP_URL);

        assertThat(environment.problems())
                .containsExactly("Set GATEHOUSE_SMTP_URL or GATEHOUSE_SMTP_URL_FILE, not both.");
    }

    @Test
    void saysWhichFileCannotBeRead() {
        Environment environment = new Environment(Map.of("GATEHOUSE_DB_PASSWORD_FILE", "/nowhere/secret"));

        environment.required(Setting.DB_PASSWORD);

        assertThat(environment.problems())
                .containsExactly("GATEHOUSE_DB_PASSWORD_FILE names /nowhere/secret, which cannot be read.");
    }

    @Test
    void namesEachMissingSettingOnce() throws IOException {
        Environment environment = new Environment(Map.of("GATEHOUSE_DB_PASSWORD_FILE", secret("\n")));

        environment.application();
        environment.owner();

        assertThat(environment.problems())
                .hasSize(5)
                .allMatch(problem -> problem.startsWith("Set GATEHOUSE_DB_"))
                .anyMatch(problem -> problem.startsWith("Set GATEHOUSE_DB_PASSWORD:"));
    }

    @Test
    void passesOnlyWhatIsSetToTheApplication() throws IOException {
        Environment environment =
                new Environment(Map.of("GATEHOUSE_PORT", "8090", "GATEHOUSE_MAIL_FROM_FILE", secret("a@b.example")));

        assertThat(environment.properties())
                .isEqualTo(Map.of("server.port", "8090", "gatehouse.mail.from", "a@b.example"));
    }

    @Test
    void noticesMistypedNames() {
        Environment environment = new Environment(Map.of("GATEHOUSE_SMPT_URL", "smtp://a", "PATH", "/bin"));

        assertThat(environment.unknown()).containsExactly("GATEHOUSE_SMPT_URL");
    }

    @Test
    void trustsTheProxyOnlyWherePeopleUseHttps() {
        assertThat(ServeCommand.behindProxy("https://tda.council.example"))
                .containsEntry("server.forward-headers-strategy", "native")
                .containsEntry("gatehouse.mail.from", "Gatehouse <gatehouse@tda.council.example>");
        assertThat(ServeCommand.behindProxy("http://localhost:8080"))
                .doesNotContainKey("server.forward-headers-strategy");
    }

    @Test
    void namesWhatIsMissingWhereOnlyHalfOfTheIdentityProviderIsSet() {
        Environment environment = new Environment(
                Map.of("GATEHOUSE_OIDC_ISSUER", "http://login.council.example", "GATEHOUSE_OIDC_ONLY", "maybe"));

        IdentityProviderSettings.issuer(environment);

        assertThat(environment.problems())
                .hasSize(5)
                .anyMatch(problem -> problem.startsWith("Set GATEHOUSE_OIDC_CLIENT_ID:"))
                .anyMatch(problem -> problem.startsWith("Set GATEHOUSE_OIDC_CLIENT_SECRET:"))
                .anyMatch(problem -> problem.startsWith("Set GATEHOUSE_OIDC_GROUPS:"))
                .contains("GATEHOUSE_OIDC_ISSUER must be an https address.")
                .contains("GATEHOUSE_OIDC_ONLY must be true or false.");
    }

    @Test
    void asksForNoIdentityProvider() {
        Environment environment = new Environment(Map.of("GATEHOUSE_PUBLIC_URL", "https://tda.council.example"));

        assertThat(IdentityProviderSettings.way(environment, "https://tda.council.example"))
                .isEmpty();
        assertThat(environment.problems()).isEmpty();
    }

    @Test
    void saysWhichGroupCannotBeRead() throws IOException {
        Environment environment = new Environment(Map.of(
                "GATEHOUSE_OIDC_ISSUER", "https://login.council.example",
                "GATEHOUSE_OIDC_CLIENT_ID", "gatehouse",
                "GATEHOUSE_OIDC_CLIENT_SECRET_FILE", secret("hidden\n"),
                "GATEHOUSE_OIDC_GROUPS", "all=requester,board=king"));

        assertThat(IdentityProviderSettings.issuer(environment)).contains("https://login.council.example");
        assertThat(environment.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith(
                                "GATEHOUSE_OIDC_GROUPS cannot be read. There is no role “king”. Roles: requester,"));
    }

    @Test
    void isDocumentedCompletely() throws IOException {
        String operating = Files.readString(Path.of("docs/operating.md"));

        assertThat(Arrays.stream(Setting.values()).map(setting -> "| `" + setting.variable() + "` |"))
                .allMatch(operating::contains);
    }

    private String secret(String content) throws IOException {
        return Files.writeString(directory.resolve("secret-" + content.hashCode()), content)
                .toString();
    }
}
