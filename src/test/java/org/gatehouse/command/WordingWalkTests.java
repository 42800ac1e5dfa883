package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The wording check in a real browser: hand in, read, correct, check again. */
class WordingWalkTests {

    private static final RunningDemonstration DEMO = RunningDemonstration.get();
    private static final String TENDER = """
            All data entered into the service remains the property of the council.
            Data extracts are chargeable at our day rate.
            <script>alert(1)</script> ${7*7} is no requirement.
            """;
    private static final String CHARGED = "Data extracts are chargeable at our day rate.";
    private static final String FREE = "Access to the council's data by API and export is free of charge.";

    @Test
    void checksCorrectsAndChecksAgainWithoutJavaScript() {
        try (BrowserContext context =
                DemoBrowser.get().signedIn("requester", false).context()) {
            Page page = context.pages().get(0);
            page.click("nav >> text=Wording");
            page.click("main button");
            assertThat(page.title()).startsWith("Error: ");
            page.check("#mode");
            page.fill("#text", TENDER);
            page.click("main button");
            assertThat(page.textContent("h1")).isEqualTo("Wording check report");
            assertThat(page.textContent("#document")).contains("<script>alert(1)</script> ${7*7}");
            assertThat(page.inputValue("#text")).isEqualTo(TENDER);

            page.click("#DA-02 ul a >> nth=0");
            assertThat(page.url()).contains("#mark-");
            page.click("mark a[href='#DA-02'] >> nth=0");
            assertThat(page.url()).endsWith("#DA-02");

            page.reload();
            assertThat(page.textContent("h1")).isEqualTo("Wording check report");

            page.fill("#text", TENDER.replace(CHARGED, FREE));
            page.click("text=Check the wording again");
            assertThat(page.textContent("#changes + p")).contains("better");
        }
    }

    @Test
    void readsFilesAndSaysWhyNot() {
        try (BrowserContext context = DemoBrowser.get().signedIn("ict", false).context()) {
            Page page = context.pages().get(0);
            page.navigate(DEMO.address() + "/wording");
            page.check("#mode-supplier");
            page.setInputFiles("#file", file("answer.exe"));
            page.click("main button");
            assertThat(page.textContent(".govuk-error-summary a[href='#file']")).contains("answer.exe");
            assertThat(page.isChecked("#mode-supplier")).isTrue();
            page.setInputFiles("#file", file("answer.txt"));
            page.click("main button");
            assertThat(page.textContent("main .govuk-caption-l")).isEqualTo("answer.txt");
            assertThat(page.textContent(".gatehouse-question >> nth=0")).startsWith("Question to ask:");

            Download clauses = page.waitForDownload(() -> page.click("text=Word document of all clauses"));
            assertThat(clauses.suggestedFilename()).isEqualTo("clauses.docx");
        }
    }

    @Test
    void hasNoAccessibilityViolationsAndFitsAPhone() {
        try (BrowserContext context =
                DemoBrowser.get().signedIn("architect", true).context()) {
            Page page = context.pages().get(0);
            for (String path : List.of("/wording", "/wording/requirements", "/wording/requirements/API-04")) {
                page.navigate(DEMO.address() + path);
                look(page);
            }
            page.navigate(DEMO.address() + "/wording");
            page.click("main button");
            look(page);
            page.check("#mode-supplier");
            page.fill("#text", TENDER);
            page.click("main button");
            look(page);
            page.click("text=Check the wording again");
            look(page);
        }
    }

    private static void look(Page page) {
        page.setViewportSize(1400, 800);
        String where = page.url() + " " + page.title();
        assertThat(page.locator("h1").count()).as(where).isEqualTo(1);
        assertThat(DemoBrowser.violations(page)).as(where).isEmpty();
        page.setViewportSize(320, 640);
        assertThat(DemoBrowser.fits(page)).as(where).isTrue();
    }

    private static FilePayload file(String name) {
        return new FilePayload(name, "application/octet-stream", TENDER.getBytes(StandardCharsets.UTF_8));
    }
}
