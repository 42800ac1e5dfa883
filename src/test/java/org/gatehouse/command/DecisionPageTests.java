package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The history of decisions as people search it, without JavaScript. */
class DecisionPageTests {

    private static final RunningDemonstration DEMO = RunningDemonstration.get();

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-sync")));
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

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
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en-GB"));
        Page page = context.newPage();
        page.navigate(DEMO.address() + "/sign-in");
        page.fill("#username", "requester");
        page.fill("#password", "gatehouse-demo");
        page.click("main button[type=submit]");
        return context;
    }
}
