package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page that is posted after its session's end: what was typed waits for the sign-in, and for a press of a button. */
class SessionEndPageTests {

    private static final String TITLE = "Forms \"and\" <more>";

    private final RunningDemonstration demo = RunningDemonstration.get();
    private final Visitor visitor = Visitor.signedIn(demo, "requester");

    private String reference = "";
    private String question = "";
    private String token = "";

    @BeforeEach
    void openPage() {
        reference = demo.post("requester", "/requests", Map.of("kind", "SYSTEM_OR_LICENCE"))
                .body()
                .path("reference")
                .asText();
        question = "/requests/" + reference + "/questions/title";
        token = Visitor.token(visitor.get(question).body());
    }

    @Test
    void sendsWhatWasTypedOnlyWhenAskedTo() {
        visitor.endSession();
        HttpResponse<String> ended = visitor.postParts(question, typed());
        assertThat(ended.uri().toString()).endsWith("/sign-in?ended");
        assertThat(ended.body()).contains("What you typed is kept");

        HttpResponse<String> resumed = visitor.signIn("requester");
        assertThat(resumed.uri().getPath()).isEqualTo("/resume");
        assertThat(resumed.body()).contains("Your session had ended", "Forms &quot;and&quot; &lt;more&gt;");
        visitor.get("/resume");
        assertThat(title()).isEqualTo("Untitled request");

        HttpResponse<String> sent = visitor.post("/resume", withFreshToken(resumed));
        assertThat(sent.uri().getPath()).startsWith("/requests/" + reference);
        assertThat(title()).isEqualTo(TITLE);
        assertThat(visitor.get("/resume").uri().getPath()).as("sent once").isEqualTo("/");
    }

    @Test
    void keepsFormsWithoutFilesToo() {
        visitor.endSession();
        visitor.post(question, typed());
        assertThat(visitor.signIn("requester").body()).contains("&lt;more&gt;");
    }

    @Test
    void keepsPageOfAnEarlierSessionOfTheSamePerson() {
        visitor.endSession();
        visitor.signIn("requester");
        HttpResponse<String> stale = visitor.postParts(question, typed());
        assertThat(stale.uri().getPath()).isEqualTo("/resume");
        assertThat(title()).isEqualTo("Untitled request");
    }

    @Test
    void discardsWhatIsNotWanted() {
        visitor.endSession();
        visitor.postParts(question, typed());
        String fresh = Visitor.token(visitor.signIn("requester").body());
        visitor.post("/resume", Map.of("_csrf", fresh, "discard", "yes"));
        assertThat(visitor.get("/resume").uri().getPath()).isEqualTo("/");
        assertThat(title()).isEqualTo("Untitled request");
    }

    @Test
    void keepsNothingThatAnotherSiteSends() {
        visitor.comeFromElsewhere();
        HttpResponse<String> forged = visitor.postParts(question, Map.of("title", "Forged"));
        assertThat(forged.statusCode()).isEqualTo(403);
        visitor.endSession();
        visitor.postParts(question, Map.of("title", "Forged"));
        assertThat(visitor.signIn("requester").uri().getPath()).isEqualTo("/");
    }

    @Test
    void keepsNeitherPasswordsNorMoreThanOneMegabyte() {
        visitor.endSession();
        visitor.post("/sign-in", Map.of("username", "requester", "password", "secret"));
        assertThat(visitor.signIn("requester").uri().getPath()).isEqualTo("/");
        visitor.endSession();
        visitor.postParts(question, Map.of("title", "x".repeat((1 << 20) + 1)));
        assertThat(visitor.signIn("requester").uri().getPath()).isEqualTo("/");
    }

    @Test
    void lendsNobodyTheRightsOfAnother() {
        visitor.endSession();
        visitor.postParts(question, typed());
        HttpResponse<String> sent = visitor.post("/resume", withFreshToken(visitor.signIn("requester2")));
        assertThat(sent.statusCode()).isEqualTo(404);
        assertThat(title()).isEqualTo("Untitled request");
    }

    private Map<String, String> typed() {
        return Map.of("_csrf", token, "title", TITLE);
    }

    private static Map<String, String> withFreshToken(HttpResponse<String> page) {
        return Map.of("_csrf", Visitor.token(page.body()), "title", TITLE);
    }

    private String title() {
        return demo.get("requester", "/requests/" + reference)
                .body()
                .path("title")
                .asText();
    }
}
