package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages that are stale, or that get what no browser sends: they say what happened and lose nothing that was typed. */
class HostilePageTests {

    private final RunningDemonstration demo = RunningDemonstration.get();

    @Test
    void showsWhatWasTypedIntoStalePage() {
        String reference = demo.submitted("requester", demo.example("requester"));
        JsonNode task = demo.forwardTo("triage-request", reference, "coordinator");
        String path = "/tasks/" + task.path("id").asText();
        Visitor visitor = Visitor.signedIn(demo, "coordinator");
        String token = Visitor.token(visitor.get(path).body());
        demo.forward(reference);

        HttpResponse<String> stale = visitor.postParts(
                path + "/completion",
                Map.of("_csrf", token, "systemsLookedAt", "I <looked> long", "reason", "And thought", "outcome", "X"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body())
                .contains("already completed", "What you typed", "I &lt;looked&gt; long", "And thought");
    }

    @Test
    void keepsReasonAndOutcomeForLater() {
        String reference = demo.submitted("requester", demo.example("requester"));
        JsonNode task = demo.forwardTo("triage-request", reference, "coordinator");
        String path = "/tasks/" + task.path("id").asText();
        Visitor visitor = Visitor.signedIn(demo, "coordinator");
        String token = Visitor.token(visitor.get(path).body());
        String outcome = task.path("outcomes").path(0).path("id").asText();

        visitor.postParts(
                path + "/completion",
                Map.of("_csrf", token, "reason", "Half a thought", "outcome", outcome, "save", "yes"));
        assertThat(visitor.get(path).body())
                .contains("Half a thought")
                .containsPattern("<input[^>]*value=\"" + outcome + "\"[^>]*checked");
    }

    @Test
    void refusesDraftThatCannotBeKeptAndShowsIt() {
        String reference = demo.submitted("requester", demo.example("requester"));
        JsonNode task = demo.forwardTo("triage-request", reference, "coordinator");
        String path = "/tasks/" + task.path("id").asText();
        Visitor visitor = Visitor.signedIn(demo, "coordinator");
        String token = Visitor.token(visitor.get(path).body());

        HttpResponse<String> refused = visitor.postParts(
                path + "/completion",
                Map.of("_csrf", token, "systemsLookedAt", "a\u0000b", "reason", "Half a thought", "save", "yes"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Half a thought");
    }

    @Test
    void refusesPostsWithoutToken() {
        Visitor visitor = Visitor.signedIn(demo, "requester");
        visitor.comeFromElsewhere();
        HttpResponse<String> refused = visitor.post("/requests", Map.of("kind", "SYSTEM_OR_LICENCE"));
        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void hasNoErrorWhereNothingFailed() {
        assertThat(Visitor.signedIn(demo, "requester").get("/error").statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusesPartsThatCannotBeRead() {
        Visitor visitor = Visitor.signedIn(demo, "requester");
        String token = Visitor.token(visitor.get("/requests/new").body());
        HttpResponse<String> large =
                visitor.postParts("/requests", Map.of("_csrf", token, "kind", "x".repeat(11 << 20)));
        assertThat(large.statusCode()).isEqualTo(413);
    }
}
