package org.gatehouse.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing in over real HTTP, with sessions and tokens in a real PostgreSQL. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", SignInCalls.WITHOUT})
@ActiveProfiles("demo")
class SignInIntegrationTests extends SignInCalls {

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Autowired
    private DemoPeople demonstration;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectMapper json;

    @BeforeEach
    void loadsPeople() {
        demonstration.load();
    }

    @Test
    void answersTheApiWithProblemDetailsWithoutSession() throws Exception {
        var refused = get("/api/v1/me", Map.of());

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Basic"));
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(tree(refused).get("status").asInt()).isEqualTo(401);
        assertThat(get("/api/v1/openapi.json", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void signsInToTheApiWithBasicAndWithATokenOnly() throws Exception {
        var basic = basic("requester2", DemoPeople.PASSWORD);
        assertThat(get("/api/v1/me", basic).body()).isEqualTo("requester2");
        assertThat(get("/api/v1/me", basic).headers().firstValue("Set-Cookie")).isEmpty();

        var issued = send(request("/api/v1/tokens", basic).POST(BodyPublishers.noBody()));
        assertThat(issued.statusCode()).isEqualTo(201);
        assertThat(tree(issued).get("expiresAt").asText()).matches("\\d{4}-.*Z");

        var bearer =
                Map.of("Authorization", "Bearer " + tree(issued).get("token").asText());
        assertThat(get("/api/v1/me", bearer).body()).isEqualTo("requester2");
        assertThat(send(request("/api/v1/change", bearer).POST(BodyPublishers.noBody()))
                        .body())
                .isEqualTo("changed");
        assertThat(get("/api/v1/me", Map.of("Authorization", "Bearer made-up")).statusCode())
                .isEqualTo(401);
        assertThat(get("/api/v1/me", basic("nobody", DemoPeople.PASSWORD)).body())
                .isEqualTo(get("/api/v1/me", basic("requester2", "wrong")).body());
    }

    @Test
    void throttlesFailuresOfTheApi() throws Exception {
        for (var failure = 0; failure < SignInThrottle.FAILURES_PER_USERNAME; failure++) {
            assertThat(get("/api/v1/me", basic("ict", "wrong")).statusCode()).isEqualTo(401);
        }

        var throttled = get("/api/v1/me", basic("ict", DemoPeople.PASSWORD));

        assertThat(throttled.statusCode()).isEqualTo(429);
        assertThat(throttled.headers().firstValueAsLong("Retry-After")).isPresent();
        assertThat(throttled.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void leadsBackToTheWantedPageInANewSession() throws Exception {
        var wanted = get("/tasks/17?from=mail", Map.of("Accept", "text/html"));
        assertThat(wanted.statusCode()).isEqualTo(302);
        assertThat(location(wanted)).isEqualTo("/sign-in");
        var before = sessions();

        var signedIn = signIn("chair", DemoPeople.PASSWORD);

        assertThat(location(signedIn)).isEqualTo("/tasks/17?from=mail");
        assertThat(sessions()).isNotEqualTo(before);
        assertThat(get("/tasks/17", Map.of()).body()).isEqualTo("chair");
    }

    @Test
    void sendsEveryHeaderWithPages() throws Exception {
        var headers = get("/sign-in", Map.of()).headers();

        assertThat(headers.firstValue("Content-Security-Policy")).contains(SecurityHeaders.CONTENT_SECURITY_POLICY);
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(get("/assets/none.css", Map.of())
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .doesNotContain("no-store");
    }

    @Test
    void showsTheSignInPageAgainAfterAWrongPassword() throws Exception {
        var failed = signIn("finance", "wrong");

        assertThat(location(failed)).isEqualTo("/sign-in?failed");
        assertThat(get("/sign-in?failed", Map.of()).body())
                .contains("failed=true")
                .contains("username=finance");
        assertThat(get("/tasks/17", Map.of()).statusCode()).isEqualTo(302);
    }

    @Test
    void refusesAPostWithoutItsToken() throws Exception {
        assertThat(location(post("/change", ""))).isEqualTo("/sign-in?ended");

        signIn("member1", DemoPeople.PASSWORD);
        assertThat(post("/change", "").statusCode()).isEqualTo(403);
    }

    @Test
    void endsTheSessionOnSigningOut() throws Exception {
        signIn("member2", DemoPeople.PASSWORD);

        var signedOut = post("/sign-out", "_csrf=" + encoded(token("/token")));

        assertThat(location(signedOut)).isEqualTo("/sign-in?signed-out");
        assertThat(get("/tasks/17", Map.of()).statusCode()).isEqualTo(302);
    }

    @Test
    void endsTheSessionAfterTenHoursHoweverBusy() throws Exception {
        signIn("dpo", DemoPeople.PASSWORD);
        assertThat(get("/tasks/17", Map.of()).body()).isEqualTo("dpo");

        jdbc.sql("update spring_session set creation_time = creation_time - ? where principal_name = 'dpo'")
                .param(SessionEndFilter.LONGEST.toMillis())
                .update();

        assertThat(get("/tasks/17", Map.of()).statusCode()).isEqualTo(302);
    }

    @Test
    void actsAtOnceOnADeactivation() throws Exception {
        signIn("siro", DemoPeople.PASSWORD);
        var basic = basic("siro", DemoPeople.PASSWORD);
        assertThat(get("/api/v1/me", basic).statusCode()).isEqualTo(200);

        jdbc.sql("update people set active = false where username = 'siro'").update();

        assertThat(get("/tasks/17", Map.of()).statusCode()).isEqualTo(302);
        assertThat(get("/api/v1/me", basic).statusCode()).isEqualTo(401);
    }

    @Test
    void keepsTheOperatorsAddressesOnTheirOwnPort() throws Exception {
        var health = HttpRequest.newBuilder(URI.create("http://localhost:" + managementPort + "/actuator/health"));

        assertThat(send(health).statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health", Map.of()).statusCode()).isEqualTo(302);
    }

    @Override
    int port() {
        return port;
    }

    private JsonNode tree(HttpResponse<String> response) throws IOException {
        return json.readTree(response.body());
    }

    private List<String> sessions() {
        return jdbc.sql("select session_id from spring_session order by 1")
                .query(String.class)
                .list();
    }

    /** The module alone, with pages that say who asks. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan(basePackageClasses = People.class)
    static class AccessOnly {

        @Bean
        java.time.Clock clock() {
            return java.time.Clock.systemUTC();
        }

        @Bean(destroyMethod = "close")
        AccessDatabase database() {
            return AccessDatabase.start();
        }

        @Bean
        DataSource dataSource(AccessDatabase database) {
            return database.asApplication();
        }

        @Bean
        PlainSignInPage plainSignInPage() {
            return new PlainSignInPage();
        }
    }

    /** Stands in for the application's own pages and calls. */
    @RestController
    static class Pages {

        private final CurrentPerson current;

        Pages(CurrentPerson current) {
            this.current = current;
        }

        @GetMapping({"/tasks/17", "/api/v1/me"})
        String who() {
            return current.person().username();
        }

        @GetMapping("/api/v1/openapi.json")
        String description() {
            return "{}";
        }

        @GetMapping("/token")
        String token(CsrfToken token) {
            return "csrf=" + token.getToken();
        }

        @PostMapping({"/change", "/api/v1/change"})
        String change() {
            return "changed";
        }
    }
}
