package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.gatehouse.command.RunningDemonstration.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The history over HTTP: decisions found and downloaded, the timeline in words, and what cannot be read. */
class HistoryIntegrationTests {

    private final RunningDemonstration demo = RunningDemonstration.get();

    @Test
    void findsAndDownloadsDecision() throws IOException, InterruptedException {
        ObjectNode answers = demo.example("requester");
        answers.put("title", "=Snowplough telemetry ${7*7}");
        String reference = demo.submitted("requester", answers);
        demo.forwardTo("fulfil-request", reference, "ict");
        JsonNode found = demo.get("requester", "/decisions?q=snowploughs&outcome=approved&limit=1")
                .body();
        assertThat(found.path("items")).hasSize(1);
        assertThat(found.path("next").isNull()).isTrue();
        JsonNode decision = found.path("items").path(0);
        assertThat(decision.path("request").asText()).isEqualTo(reference);
        assertThat(decision.path("title").asText()).isEqualTo("=Snowplough telemetry ${7*7}");
        String number = decision.path("number").asText();
        assertThat(demo.get("auditor", "/decisions?q=" + number).body().path("items"))
                .hasSize(1);
        assertThat(demo.get("requester2", "/decisions?q=" + number).body().path("items"))
                .isEmpty();
        assertThat(demo.get("requester2", "/decisions/" + number).status()).isEqualTo(404);
        HttpResponse<String> csv = csv("requester", "?q=snowplough");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(csv.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/csv")
                .contains("UTF-8");
        assertThat(csv.body().split("\r\n")).hasSize(2);
        assertThat(csv.body()).contains(number + "," + reference + ",'=Snowplough telemetry ${7*7},SYSTEM_OR_LICENCE,");
        assertThat(csv("requester2", "?q=snowplough").body().split("\r\n")).hasSize(1);
        assertThat(csv("requester", "?from=yesterday").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> csv(String who, String query) throws IOException, InterruptedException {
        String pair = Base64.getEncoder().encodeToString((who + ":gatehouse-demo").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(demo.address() + "/api/v1/decisions.csv" + query))
                .header("Authorization", "Basic " + pair)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/decisions?from=yesterday", "/decisions?minValue=abc", "/decisions?limit=0",
                        "/decisions?outcome=maybe",
                "/decisions?cursor=rubbish", "/decisions?sort=colour", "/tasks?due=soon", "/tasks?state=lost",
                "/tasks?group=nobody", "/tasks?assignee=them", "/tasks?cursor=rubbish", "/tasks?limit=0",
                "/requests?limit=x", "/requests?cursor=rubbish",
            })
    void refusesFiltersThatCannotBeRead(String path) {
        Answer refused = demo.get("requester", path);
        assertThat(refused.status()).isEqualTo(400);
        String name = path.replaceAll(".*\\?|=.*", "");
        assertThat(refused.body().path("errors").path(0).path("pointer").asText())
                .isEqualTo("/" + name);
        assertThat(refused.body().path("errors").path(0).path("detail").asText())
                .isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0000b", "${7*7}", "' or 1=1", "%", "a\r\nb: c", "<script>", "\uFFFF"})
    void takesHostileTextAsText(String text) {
        String typed = URLEncoder.encode(text, StandardCharsets.UTF_8);
        for (String path : List.of(
                "/decisions?q=",
                "/decisions?request=",
                "/decisions?supplier=",
                "/decisions?decidedBy=",
                "/decisions?cursor=",
                "/decisions?sort=",
                "/conditions?owner=",
                "/conditions?request=",
                "/conditions?state=",
                "/conditions?before=",
                "/conditions?cursor=",
                "/waivers?owner=",
                "/waivers?cursor=",
                "/tasks?request=",
                "/tasks?cursor=",
                "/tasks?group=",
                "/requests?cursor=")) {
            assertThat(demo.get("requester", path + typed).status()).as(path).isLessThan(500);
        }
    }

    @Test
    void tellsInWordsWhatHappenedAndWhereItIs() {
        String reference = demo.submitted("requester", demo.example("requester"));
        JsonNode view = demo.get("requester", "/requests/" + reference).body();
        assertThat(view.path("where").asText()).contains("sponsor");
        demo.forwardTo("fulfil-request", reference, "ict");
        List<String> told = new ArrayList<>();
        for (JsonNode step : demo.get("requester", "/requests/" + reference + "/timeline")
                .body()
                .path("items")) {
            told.add(step.path("who").asText() + " | " + step.path("role").asText() + " | "
                    + step.path("what").asText());
            assertThat(step.path("at").asText()).endsWith("Z");
        }
        assertThat(told)
                .contains(
                        "Amara Osei | Service area | Submitted the request",
                        "Gatehouse |  | Waiting for Sponsor: Back the request",
                        "Helen Marchetti | Sponsor | Completed: Back the request (back)",
                        "Gatehouse |  | The request is now: awaiting decision",
                        "Gatehouse |  | The request is now: in delivery")
                .noneMatch(words -> words.contains("%"))
                .anyMatch(words ->
                        words.contains("Requirements reviewer | Recorded the review: Review the requirements (pass)"))
                .anyMatch(words -> words.matches(".*TDA member.*Recorded decision TDA-.*, on the request: approved"));
        assertThat(demo.get("requester2", "/requests/" + reference + "/timeline")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void listsTasksByTheDayTheyAreDue() {
        String reference = demo.submitted("requester", demo.example("requester"));
        JsonNode task = demo.openTask("sponsor", reference);
        LocalDate due = LocalDate.parse(task.path("due").asText());
        String mine = "/tasks?request=" + reference.toLowerCase(java.util.Locale.ROOT) + "&state=open&due=";
        assertThat(demo.get("sponsor", mine + due).body().path("items")).hasSize(1);
        assertThat(demo.get("sponsor", mine + due.minusDays(1)).body().path("items"))
                .isEmpty();
        assertThat(demo.get("sponsor", mine + "overdue").body().path("items")).isEmpty();
    }

    @Test
    void turnsPagesOfTasksInTheOrderTheyAreDue() {
        String reference = demo.submitted("requester", demo.example("requester"));
        demo.forwardTo("review-requirements", reference, "requirements");
        List<String> all = new ArrayList<>();
        List<String> paged = new ArrayList<>();
        demo.get("coordinator", "/tasks?state=open&limit=100&request=" + reference)
                .body()
                .path("items")
                .forEach(task -> all.add(task.path("id").asText()));
        String cursor = "";
        do {
            JsonNode page = demo.get(
                            "coordinator", "/tasks?state=open&limit=1&request=" + reference + "&cursor=" + cursor)
                    .body();
            page.path("items").forEach(task -> paged.add(task.path("id").asText()));
            cursor = page.path("next").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null") && paged.size() <= all.size());
        assertThat(paged).hasSizeGreaterThan(2).isEqualTo(all);
    }
}
