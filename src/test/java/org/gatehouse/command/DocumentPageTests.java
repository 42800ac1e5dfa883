package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gatehouse.document.DocumentFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents as people add, see and remove them on pages, without JavaScript. */
class DocumentPageTests {

    private static final RunningDemonstration DEMO = RunningDemonstration.get();
    private static final FilePayload NOTES = file("notes.txt", "Notes");
    private static final FilePayload PROGRAM = file("setup.exe", "MZ");

    @Test
    void addsShowsAndRemovesDocumentsOfRequest() {
        String reference = drafted();
        try (BrowserContext context = signedIn("requester")) {
            Page page = context.pages().get(0);
            String question = DEMO.address() + "/requests/" + reference + "/questions/supportingDocuments";
            page.navigate(question);
            page.setInputFiles("#supportingDocuments", new FilePayload[] {NOTES, plan()});
            page.click("text=Save and continue");
            page.waitForURL("**/check");
            assertThat(page.textContent("h1")).isEqualTo("Check your answers");
            assertThat(page.locator("a[href^='/documents/']").allTextContents())
                    .containsExactly("notes.txt", "plan.pdf");

            page.navigate(question);
            page.check("#supportingDocuments-remove-1");
            page.setInputFiles("#supportingDocuments", file("costs.csv", "a,b"));
            page.click("text=Save and continue");
            page.waitForURL("**/check");
            assertThat(page.locator("a[href^='/documents/']").allTextContents())
                    .containsExactly("plan.pdf", "costs.csv");
            assertThat(page.waitForDownload(() -> page.click("text=plan.pdf")).suggestedFilename())
                    .isEqualTo("plan.pdf");
        }
    }

    @Test
    void asksForAFileOnlyWhereTheTextOfADocumentIsWanted() {
        String reference = drafted("PROCUREMENT", DEMO.example("requester", "procurement"));
        try (BrowserContext context = signedIn("requester")) {
            Page page = context.pages().get(0);
            page.navigate(DEMO.address() + "/requests/" + reference + "/questions/problem");
            assertThat(page.locator("textarea").count()).isEqualTo(1);
            assertThat(page.locator("input[type=file]").count()).isZero();
        }
    }

    @Test
    void keepsWhatWasTypedAndTheOtherFilesWhenOneIsRefused() {
        String reference = DEMO.submitted("requester", DEMO.example("requester"));
        var review = DEMO.forwardTo("review-requirements", reference, "requirements");
        DEMO.complete(
                "requirements",
                review,
                "ASK",
                "How many?",
                review.path("outcomes").path(0).path("example"));
        try (BrowserContext context = signedIn("requester")) {
            Page page = context.pages().get(0);
            page.navigate(DEMO.address() + "/tasks/"
                    + DEMO.openTask("requester", reference, "answer-questions")
                            .path("id")
                            .asText());
            page.fill("#answersGiven", "About forty people.");
            page.setInputFiles("#supportingDocuments", new FilePayload[] {NOTES, PROGRAM});
            page.click("button[name=complete]");
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.textContent(".govuk-error-summary a[href='#supportingDocuments']"))
                    .contains("setup.exe");
            assertThat(page.inputValue("#answersGiven")).isEqualTo("About forty people.");
            assertThat(page.locator("form a[href^='/documents/']").allTextContents())
                    .containsExactly("notes.txt");
            page.click("button[name=complete]");
            page.waitForURL("**/requests/" + reference);
            assertThat(page.locator("a[href^='/documents/']").allTextContents()).contains("notes.txt");
        }
    }

    @Test
    void saysWhenFileIsTooLargeOnThePageItself(@TempDir Path folder) throws IOException {
        String reference = drafted();
        try (BrowserContext context = signedIn("requester")) {
            Page page = context.pages().get(0);
            page.navigate(DEMO.address() + "/requests/" + reference + "/questions/supportingDocuments");
            Path large = Files.write(folder.resolve("large.pdf"), DocumentFixtures.pdf(26 << 20));
            page.setInputFiles("#supportingDocuments", large);
            page.click("text=Save and continue");
            assertThat(page.textContent(".govuk-error-summary")).contains("25 MB");
        }
    }

    @Test
    void putsTheTextOfAFileInTheBoxToBeReadBeforeItCounts() {
        String reference = drafted("PROCUREMENT", DEMO.example("requester", "procurement"));
        try (BrowserContext context = signedIn("requester")) {
            Page page = context.pages().get(0);
            page.navigate(DEMO.address() + "/requests/" + reference + "/questions/draftWording");
            assertThat(page.locator("input[type=file]").count()).isEqualTo(1);
            page.fill("#draftWording", "Typed by hand.");
            page.setInputFiles("#draftWording-file", file("draft.txt", "The draft from a file."));
            page.click("text=Save and continue");
            assertThat(page.inputValue("#draftWording")).isEqualTo("The draft from a file.");
            assertThat(page.textContent(".govuk-inset-text")).contains("The text of draft.txt is in the box");

            page.click("text=Put back what was there before");
            assertThat(page.inputValue("#draftWording")).isEqualTo("Typed by hand.");

            page.click("text=Put its text in the box");
            assertThat(page.textContent(".govuk-error-summary")).contains("Choose the file");
            page.setInputFiles("#draftWording-file", file("draft.pdf", "no PDF"));
            page.click("text=Put its text in the box");
            assertThat(page.textContent(".govuk-error-summary")).contains("it is not a PDF file");
            assertThat(page.inputValue("#draftWording")).isEqualTo("Typed by hand.");

            page.setInputFiles("#draftWording-file", file("draft.txt", "The draft from a file."));
            page.click("text=Put its text in the box");
            page.click("text=Save and continue");
            assertThat(page.locator("#draftWording").count()).isZero();
            assertThat(DEMO.get("requester", "/requests/" + reference)
                            .body()
                            .path("answers")
                            .path("draftWording")
                            .asText())
                    .isEqualTo("The draft from a file.");
        }
    }

    private static String drafted() {
        return drafted("SYSTEM_OR_LICENCE", DEMO.example("requester"));
    }

    private static String drafted(String kind, JsonNode answers) {
        Object body = Map.of("kind", kind, "answers", answers);
        return DEMO.post("requester", "/requests", body)
                .body()
                .path("reference")
                .asText();
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }

    private static FilePayload plan() {
        return new FilePayload("plan.pdf", "application/pdf", DocumentFixtures.pdf(5000));
    }

    private static BrowserContext signedIn(String who) {
        return DemoBrowser.get().signedIn(who, false).context();
    }
}
