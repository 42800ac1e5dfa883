package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The history of decisions as people search it, without JavaScript. */
class DecisionPageTests {

    private static final RunningDemonstration DEMO = RunningDemonstration.get();

    @Test
    void searchesTurnsPagesAndDownloads() throws IOException {
        decided("Greenhouse sensors, east");
        decided("Greenhouse sensors, west <b>${7*7}</b>");
        try (BrowserContext context = signedIn()) {
            Page page = context.pages().get(0);
            page.navigate(DEMO.address() + "/decisions");
            page.fill("#q", "greenhouses");
            page.click("summary");
            page.selectOption("#outcome", "APPROVED");
            page.click("text=Search");
            assertThat(page.textContent("#count")).isEqualTo("2 decisions match");
            assertThat(page.textContent("table")).contains("west <b>${7*7}</b>").contains("£28,000.00");
            Download csv = page.waitForDownload(() -> page.click("text=as CSV"));
            assertThat(Files.readString(csv.path()).split("\r\n")).hasSize(3);

            page.navigate(page.url() + "&limit=1");
            page.click("a[rel=next]");
            assertThat(page.textContent("tbody")).contains("east");
            page.click("a[rel=prev]");
            assertThat(page.textContent("tbody")).contains("west");
            page.click("text=Remove filter Words");
            assertThat(page.inputValue("#q")).isEmpty();
            assertThat(page.inputValue("#outcome")).isEqualTo("APPROVED");
        }
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        try (BrowserContext context = signedIn()) {
            Page page = context.pages().get(0);
            int status = page.navigate(DEMO.address() + "/decisions?q=%22%3E%3Cscript%3E&from=yesterday&minValue=5")
                    .status();
            assertThat(status).isEqualTo(400);
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.textContent(".govuk-error-summary a[href='#from']")).contains("Decided on or after");
            assertThat(page.textContent("#from-error")).contains("real date");
            assertThat(page.inputValue("#from")).isEqualTo("yesterday");
            assertThat(page.inputValue("#q")).isEqualTo("\"><script>");
            page.navigate(DEMO.address() + "/decisions?q=unicornless");
            assertThat(page.textContent("#count")).isEqualTo("No decisions match");
        }
    }

    private static void decided(String title) {
        ObjectNode answers = DEMO.example("requester");
        answers.put("title", title);
        DEMO.forwardTo("fulfil-request", DEMO.submitted("requester", answers), "ict");
    }

    private static BrowserContext signedIn() {
        return DemoBrowser.get().signedIn("requester", false).context();
    }
}
