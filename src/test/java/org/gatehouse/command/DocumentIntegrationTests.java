package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gatehouse.command.RunningDemonstration.Answer;
import org.gatehouse.document.DocumentFixtures;
import org.junit.jupiter.api.Test;

/** Documents over HTTP: who may add and open them, what is refused, and that nothing of them is lost. */
class DocumentIntegrationTests {

    private static final byte[] TEXT = "Notes".getBytes(StandardCharsets.UTF_8);

    private final RunningDemonstration demo = RunningDemonstration.get();
    private final Uploads uploads = new Uploads(demo);

    @Test
    void givesBackTheSameBytes() {
        byte[] plan = DocumentFixtures.pdf((3 << 20) + 7);
        String draft = drafted();
        JsonNode added = added(uploads.upload("requester", documentsOf(draft), "plän.pdf", plan));
        assertThat(added.path("size").asLong()).isEqualTo(plan.length);
        assertThat(added.path("scan").asText()).isEqualTo("NOT_SCANNED");

        HttpResponse<byte[]> read =
                uploads.download("requester", added.path("id").asText());
        assertThat(read.body()).isEqualTo(plan);
        assertThat(read.headers().map())
                .containsEntry("content-type", List.of("application/pdf"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("content-security-policy", List.of("default-src 'none'; sandbox"))
                .containsEntry("cache-control", List.of("no-store"))
                .containsEntry(
                        "content-disposition",
                        List.of("attachment; filename=\"pl_n.pdf\"; filename*=UTF-8''pl%C3%A4n.pdf"));
        JsonNode request = demo.get("requester", "/requests/" + draft).body();
        assertThat(request.path("documents")).containsExactly(added);
    }

    @Test
    void opensThemToWhoeverMayReadTheRequestOnly() {
        String draft = drafted();
        String id = added(uploads.upload("requester", documentsOf(draft), "a.txt", TEXT))
                .path("id")
                .asText();
        assertThat(uploads.download("coordinator", id).statusCode()).isEqualTo(404);
        assertThat(demo.post("requester", "/requests/" + draft + "/submission", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(uploads.download("coordinator", id).statusCode()).isEqualTo(200);
        assertThat(uploads.download("requester2", id).statusCode()).isEqualTo(404);
        assertThat(uploads.upload("requester2", documentsOf(draft), "a.txt", TEXT)
                        .status())
                .isEqualTo(404);
        assertThat(uploads.upload("coordinator", documentsOf(draft), "a.txt", TEXT)
                        .status())
                .isEqualTo(403);
        assertThat(uploads.upload("requester", documentsOf(draft), "a.txt", TEXT)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void refusesTooLargeAndOtherKindsWithTheReason() {
        String draft = drafted();
        Answer large = uploads.upload("requester", documentsOf(draft), "a.pdf", DocumentFixtures.pdf((25 << 20) + 1));
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.body().path("detail").asText()).contains("25 MB");
        assertThat(uploads.upload("requester", documentsOf(draft), "a.exe", TEXT)
                        .status())
                .isEqualTo(415);
        assertThat(uploads.upload("requester", documentsOf(draft), "a.txt", new byte[0])
                        .status())
                .isEqualTo(422);
        assertThat(demo.get("requester", "/requests/" + draft).body().path("documents"))
                .isEmpty();
    }

    @Test
    void takesOnlyDocumentsOfTheVeryRequestAsAnswers() {
        String draft = drafted();
        String id = added(uploads.upload("requester", documentsOf(draft), "a.txt", TEXT))
                .path("id")
                .asText();
        assertThat(answer(draft, id).status()).isEqualTo(200);
        for (Answer refused : List.of(answer(drafted(), id), answer(draft, "00000000-0000-0000-0000-000000000000"))) {
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body().path("errors").path(0).path("pointer").asText())
                    .isEqualTo("/answers/supportingDocuments");
        }
        ObjectNode answers = demo.example("requester");
        answers.putArray("supportingDocuments").add(id);
        assertThat(demo.post("requester", "/requests", Map.of("kind", "SYSTEM_OR_LICENCE", "answers", answers))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void addsToTaskForWhoeverMayCompleteIt() {
        String reference = demo.submitted("requester", demo.example("requester"));
        JsonNode review = demo.forwardTo("review-requirements", reference, "requirements");
        JsonNode example = review.path("outcomes").path(0).path("example");
        demo.complete("requirements", review, "ASK", "How many?", example);
        JsonNode task = demo.openTask("requester", reference, "answer-questions");
        String path = "/tasks/" + task.path("id").asText() + "/documents";
        assertThat(uploads.upload("coordinator", path, "a.txt", TEXT).status()).isEqualTo(409);
        String id = added(uploads.upload("requester", path, "a.txt", TEXT))
                .path("id")
                .asText();
        ObjectNode answers = task.path("outcomes").path(0).path("example").deepCopy();
        String foreign = added(uploads.upload("requester", documentsOf(drafted()), "a.txt", TEXT))
                .path("id")
                .asText();
        answers.putArray("supportingDocuments").add(foreign);
        assertThat(demo.complete("requester", task, "DONE", "", answers).status())
                .isEqualTo(422);
        answers.putArray("supportingDocuments").add(id);
        assertThat(demo.complete("requester", task, "DONE", "", answers).status())
                .isEqualTo(200);
        assertThat(uploads.upload("requester", path, "a.txt", TEXT).status()).isEqualTo(409);
        assertThat(uploads.download("requirements", id).body()).isEqualTo(TEXT);
    }

    @Test
    void bindsEachDocumentIntoTheTrailByItsHash() {
        String draft = drafted();
        JsonNode added = added(uploads.upload("requester", documentsOf(draft), "About Riley.txt", TEXT));
        String entry = demo.sql().sql("""
                select convert_from(entry, 'UTF8') from audit.event
                where stream = ? and convert_from(entry, 'UTF8')::jsonb ->> 'type' = 'DocumentAdded'
                """).param(draft).query(String.class).single();
        assertThat(entry)
                .contains("\"docs\":[{\"id\":\"" + added.path("id").asText() + "\",\"sha256\":\""
                        + added.path("sha256").asText() + "\",\"size\":5}]")
                .doesNotContain("Riley");
        assertThatThrownBy(() -> demo.sql().sql("delete from document_chunks").update())
                .hasStackTraceContaining("permission denied for table document_chunks");
    }

    @Test
    void addsOnceWhateverIsSentTwiceWithOneKey() {
        String draft = drafted();
        JsonNode first =
                added(uploads.upload("requester", documentsOf(draft), "a.txt", TEXT, "Idempotency-Key", draft));
        JsonNode again =
                added(uploads.upload("requester", documentsOf(draft), "a.txt", TEXT, "Idempotency-Key", draft));
        assertThat(again).isEqualTo(first);
        assertThat(demo.get("requester", "/requests/" + draft).body().path("documents"))
                .hasSize(1);
    }

    private String drafted() {
        return demo.post(
                        "requester",
                        "/requests",
                        Map.of("kind", "SYSTEM_OR_LICENCE", "answers", demo.example("requester")))
                .body()
                .path("reference")
                .asText();
    }

    private static String documentsOf(String reference) {
        return "/requests/" + reference + "/documents";
    }

    private Answer answer(String reference, String document) {
        ObjectNode answers = demo.example("requester");
        answers.putArray("supportingDocuments").add(document);
        return demo.send(
                "requester", "PUT", "/requests/" + reference + "/answers", Map.of("answers", answers), "If-Match", "*");
    }

    private static JsonNode added(Answer answer) {
        assertThat(answer.status()).as(String.valueOf(answer.body())).isEqualTo(201);
        return answer.body().path("items").path(0);
    }
}
