package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gatehouse.Gatehouse;
import org.gatehouse.TestDatabase;
import org.gatehouse.access.NewPerson;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.access.ServiceArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service and a real identity provider: signing in and out over HTTP, and all that must not get in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CouncilSignInIntegrationTests {

    private static final String GROUPS = "tda-members=requester+member,tda-auditors=auditor,"
            + "housing-staff=requester+area:housing+area:nowhere,only-area=area:housing";

    private final TestDatabase database = TestDatabase.another();
    private final JdbcClient sql = JdbcClient.create(database.application());

    private String address = "";
    private CouncilDirectory directory;
    private ConfigurableApplicationContext service;
    private People people;

    @BeforeAll
    void startBoth() throws IOException {
        int port = freePort();
        address = "http://localhost:" + port;
        directory = CouncilDirectory.start(address);
        Map<String, String> settings = new HashMap<>(new Environment(given(port)).properties());
        settings.put("gatehouse.oidc.public-url", address);
        new Schema(CommandDatabase.as(database.owner())).migrate();
        service = Application.start(Gatehouse.class, CommandDatabase.as(database.application()), "service", settings);
        people = service.getBean(People.class);
        people.addArea(new ServiceArea("housing", "Housing"));
    }

    @AfterAll
    void stopBoth() {
        service.close();
        directory.close();
    }

    @Test
    void letsInWithTheRolesOfTheGroupsAndKeepsOneAccount() {
        directory.describe("amara", claims("100901", "tda-members", "housing-staff", "unheard-of"));
        CouncilBrowser browser = new CouncilBrowser(address);
        assertThat(browser.open("/sign-in").body()).contains("Sign in with your council account", "Password");

        HttpResponse<String> work = browser.signIn("amara");

        assertThat(work.statusCode()).isEqualTo(200);
        assertThat(work.body()).contains("Your work", "Amara of the council");
        Person amara = people.find("amara").orElseThrow();
        assertThat(amara.roles()).containsExactlyInAnyOrder(Role.REQUESTER, Role.MEMBER);
        assertThat(amara.serviceAreas()).containsExactly("housing");
        assertThat(amara.staffNumber()).isEqualTo("100901");
        assertThat(browser.open("/requests/new").statusCode()).isEqualTo(200);
        assertThat(browser.open("/audit").statusCode()).isEqualTo(403);

        assertThat(new CouncilBrowser(address).signIn("amara").body()).contains("Your work");
        assertThat(identities("amara")).isEqualTo(1);
        assertThat(trail(amara.id())).containsExactly("PersonAdded", "PersonIdentified");
    }

    @Test
    void leadsBackToThePageThatWasWanted() {
        directory.describe("wanda", claims("100902", "tda-auditors"));
        CouncilBrowser browser = new CouncilBrowser(address);
        assertThat(browser.open("/audit").uri().getPath()).isEqualTo("/sign-in");

        HttpResponse<String> wanted = browser.signIn("wanda");

        assertThat(wanted.uri().getPath()).isEqualTo("/audit");
        assertThat(wanted.statusCode()).isEqualTo(200);
    }

    @Test
    void takesOverChangedGroupsAtTheNextSignIn() {
        directory.describe("chidi", claims("100903", "tda-members", "housing-staff"));
        CouncilBrowser before = new CouncilBrowser(address);
        before.signIn("chidi");
        assertThat(before.open("/audit").statusCode()).isEqualTo(403);

        directory.describe("chidi", claims("100903", "tda-auditors"));
        new CouncilBrowser(address).signIn("chidi");

        assertThat(before.open("/audit").statusCode()).as("an open session too").isEqualTo(200);
        Person chidi = people.find("chidi").orElseThrow();
        assertThat(chidi.roles()).containsExactly(Role.AUDITOR);
        assertThat(chidi.serviceAreas()).isEmpty();
        assertThat(trail(chidi.id())).containsExactly("PersonAdded", "PersonIdentified", "PersonRolesChanged");
    }

    @Test
    void takesAllRolesFromWhomNoGroupLetsIn() {
        directory.describe("dora", claims("100904", "tda-members"));
        CouncilBrowser open = new CouncilBrowser(address);
        open.signIn("dora");

        directory.describe("dora", claims("100904", "only-area"));
        HttpResponse<String> refused = new CouncilBrowser(address).signIn("dora");

        refuses(refused, "in no group that may use Gatehouse. Ask the service desk");
        assertThat(people.find("dora").orElseThrow().roles()).isEmpty();
    }

    @Test
    void addsNobodyWithoutRole() {
        directory.describe("egon", claims("100905", "unheard-of"));

        refuses(new CouncilBrowser(address).signIn("egon"), "in no group that may use Gatehouse");
        assertThat(people.find("egon")).isEmpty();
    }

    @Test
    void refusesWhoHasNoStaffNumberOrNoAddress() {
        Map<String, Object> unnumbered = claims("", "tda-members");
        directory.describe("fay", unnumbered);
        refuses(new CouncilBrowser(address).signIn("fay"), "has no staff number");

        Map<String, Object> unreachable = claims("100906", "tda-members");
        unreachable.put("email", "no address\r\nBcc: x@y.example");
        directory.describe("fay", unreachable);
        refuses(new CouncilBrowser(address).signIn("fay"), "has no e-mail address");
        assertThat(people.find("fay")).isEmpty();
    }

    /** What somebody did is compared by staff number: with another one they could judge their own work. */
    @Test
    void refusesWhoComesWithAnotherStaffNumber() {
        directory.describe("gus", claims("100907", "tda-members"));
        new CouncilBrowser(address).signIn("gus");

        directory.describe("gus", claims("100999", "tda-members"));
        refuses(new CouncilBrowser(address).signIn("gus"), "has another staff number than before");
        assertThat(people.find("gus").orElseThrow().staffNumber()).isEqualTo("100907");
    }

    @Test
    void refusesWhoWasDeactivated() {
        directory.describe("hana", claims("100908", "tda-members"));
        CouncilBrowser open = new CouncilBrowser(address);
        open.signIn("hana");

        sql.sql("update people set active = false where username = 'hana'").update();

        assertThat(open.open("/").uri().getPath()).isEqualTo("/sign-in");
        refuses(new CouncilBrowser(address).signIn("hana"), "is no longer active");
    }

    @Test
    void linksToNoLocalAccountOfTheSameNameOrAddress() {
        Person local = people.add(new NewPerson(
                "ivo",
                "1",
                "Ivo",
                "ivo@council.example",
                "a long password",
                java.util.Set.of(Role.ADMIN),
                java.util.Set.of()));
        directory.describe("ivo", claims("100909", "tda-members"));

        new CouncilBrowser(address).signIn("ivo");

        assertThat(people.byId(local.id())).isEqualTo(local);
        assertThat(people.find("ivo-2").orElseThrow().roles()).doesNotContain(Role.ADMIN);
    }

    @Test
    void refusesAnswerToAQuestionNobodyAsked() {
        directory.describe("jo", claims("100910", "tda-members"));
        CouncilBrowser browser = new CouncilBrowser(address);
        String back = browser.comeBack("jo");

        refuses(browser.follow(browser.get(back.replaceFirst("state=[^&]{6}", "state=forged"))), "did not work");
        refuses(
                new CouncilBrowser(address)
                        .open(URI.create(back).getPath() + "?"
                                + URI.create(back).getRawQuery()),
                "did not work");
        assertThat(people.find("jo")).isEmpty();
    }

    @Test
    void refusesIdTokenForAnotherAttempt() {
        Map<String, Object> replayed = claims("100911", "tda-members");
        replayed.put("nonce", "of another attempt");
        directory.describe("kit", replayed);

        refuses(new CouncilBrowser(address).signIn("kit"), "did not work");
        assertThat(people.find("kit")).isEmpty();
    }

    @Test
    void refusesIdTokenForAnotherClientOrOfAnotherIssuer() {
        Map<String, Object> foreign = claims("100912", "tda-members");
        foreign.put("aud", List.of("another"));
        directory.describe("lou", foreign);
        refuses(new CouncilBrowser(address).signIn("lou"), "did not work");

        foreign.remove("aud");
        foreign.put("iss", "https://elsewhere.example");
        refuses(new CouncilBrowser(address).signIn("lou"), "did not work");
        assertThat(people.find("lou")).isEmpty();
    }

    @Test
    void asksWithStateNonceAndProofKey() {
        CouncilBrowser browser = new CouncilBrowser(address);
        String asked = browser.get(address + "/sign-in/council")
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(asked)
                .startsWith(directory.issuer() + "/oauth2/authorize?")
                .contains("response_type=code", "&state=", "&nonce=", "&code_challenge=", "code_challenge_method=S256");
    }

    @Test
    void signsOutHereAndAtTheProvider() {
        directory.describe("mei", claims("100913", "tda-members"));
        CouncilBrowser browser = new CouncilBrowser(address);
        browser.signIn("mei");
        assertThat(browser.open("/sign-in/council").uri().getPath())
                .as("still signed in there")
                .isEqualTo("/");

        assertThat(sessions("mei")).isEqualTo(1);

        HttpResponse<String> out = browser.signOut();

        assertThat(browser.way()).anyMatch(uri -> uri.toString().startsWith(directory.issuer() + "/connect/logout?"));
        assertThat(out.uri()).hasToString(address + "/sign-in?signed-out");
        assertThat(out.body()).contains("You have signed out.");
        assertThat(browser.open("/tasks").uri().getPath()).isEqualTo("/sign-in");
        assertThat(browser.open("/sign-in/council").uri().toString()).startsWith(directory.issuer() + "/login");
        assertThat(sessions("mei")).isZero();
    }

    @Test
    void keepsWhatWasTypedAndEndsTheSessionLikeAnyOther() {
        directory.describe("nia", claims("100914", "tda-members"));
        CouncilBrowser browser = new CouncilBrowser(address);
        browser.signIn("nia");
        sql.sql("update spring_session set creation_time = creation_time - 36000000 where principal_name = 'nia'")
                .update();

        HttpResponse<String> ended = browser.post(address + "/requests/new", Map.of("note", "Bins & beds"));
        assertThat(browser.follow(ended).body()).contains("Your session has ended", "What you typed is kept");

        HttpResponse<String> resumed = browser.signInAgain();
        assertThat(resumed.uri().getPath()).isEqualTo("/resume");
        assertThat(resumed.body()).contains("Bins &amp; beds");
    }

    @Test
    void letsFormsLeadToTheProviderOnlyBesides() {
        HttpResponse<String> page = new CouncilBrowser(address).open("/sign-in");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("form-action 'self' " + directory.issuer() + ";")
                .contains("default-src 'none'; script-src 'self'");
    }

    @Test
    void doctorFindsTheProviderRight() {
        assertThat(IdentityProviderCheck.of(directory.issuer()).ok()).isTrue();
        assertThat(IdentityProviderCheck.of(directory.issuer() + "/").detail()).contains("must be exactly");
        assertThat(IdentityProviderCheck.of(address).ok()).isFalse();
        assertThat(IdentityProviderCheck.of("http://127.0.0.1:1").ok()).isFalse();
    }

    private static void refuses(HttpResponse<String> page, String sentence) {
        assertThat(page.uri().toString()).endsWith("/sign-in?council");
        assertThat(page.body()).contains("There is a problem", sentence).doesNotContain("Your work");
    }

    private Map<String, String> given(int port) {
        return Map.of(
                "GATEHOUSE_PORT",
                String.valueOf(port),
                "GATEHOUSE_OIDC_ISSUER",
                directory.issuer(),
                "GATEHOUSE_OIDC_CLIENT_ID",
                CouncilDirectory.CLIENT,
                "GATEHOUSE_OIDC_CLIENT_SECRET",
                CouncilDirectory.SECRET,
                "GATEHOUSE_OIDC_GROUPS",
                GROUPS,
                "GATEHOUSE_OIDC_CONTACT",
                "the service desk");
    }

    private static Map<String, Object> claims(String staffNumber, String... groups) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("groups", List.of(groups));
        claims.put("employee_number", staffNumber);
        claims.put("name", "Amara of the council");
        claims.put("email", "somebody@council.example");
        return claims;
    }

    private long sessions(String username) {
        return sql.sql("select count(*) from spring_session where principal_name = ?")
                .param(username)
                .query(Long.class)
                .single();
    }

    private long identities(String username) {
        return sql.sql("select count(*) from person_identities i join people p on p.id = i.person_id"
                        + " where p.username like ?")
                .param(username + "%")
                .query(Long.class)
                .single();
    }

    private List<String> trail(UUID person) {
        return sql.sql("select convert_from(entry, 'UTF8')::json ->> 'type' from audit.event where stream = ?"
                        + " and convert_from(entry, 'UTF8')::json ->> 'type' like 'Person%' order by stream_seq")
                .param("access/" + person)
                .query(String.class)
                .list();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
