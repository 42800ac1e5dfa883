package org.gatehouse.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Where people shall sign in with council accounts only, and the identity provider is away. */
@SpringBootTest(
        classes = SignInIntegrationTests.AccessOnly.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            SignInCalls.WITHOUT,
            "gatehouse.oidc.issuer=http://127.0.0.1:1",
            "gatehouse.oidc.client-id=gatehouse",
            "gatehouse.oidc.client-secret=secret",
            "gatehouse.oidc.groups=all=requester",
            "gatehouse.oidc.only=true"
        })
@ActiveProfiles("demo")
class CouncilAccountsOnlyIntegrationTests extends SignInCalls {

    @LocalServerPort
    private int port;

    @Autowired
    private DemoPeople demonstration;

    @Autowired
    private OidcSettings settings;

    @BeforeEach
    void loadsPeople() {
        demonstration.load();
    }

    @Test
    void takesNoPasswordOnThePages() throws Exception {
        assertThat(get("/sign-in", Map.of()).body()).contains("passwords=false");

        assertThat(signIn("requester", DemoPeople.PASSWORD).statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(get("/tasks/17", Map.of()).statusCode()).isEqualTo(302);
    }

    @Test
    void letsScriptsInAsBefore() throws Exception {
        assertThat(get("/api/v1/me", basic("requester", DemoPeople.PASSWORD)).body())
                .isEqualTo("requester");
    }

    @Test
    void startsWithoutTheProviderAndSaysThatItDidNotWork() throws Exception {
        assertThat(location(get("/sign-in/council", Map.of()))).isEqualTo("/sign-in?council");
        assertThat(get("/sign-in?council", Map.of()).body()).contains("refused=Signing in with your council account");
    }

    @Test
    void neverShowsTheSecret() {
        assertThat(settings.toString()).doesNotContain("secret");
    }

    @Override
    int port() {
        return port;
    }
}
