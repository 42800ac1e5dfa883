package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
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

/** People at a real browser: the main path without JavaScript, and the pages' accessibility with it. */
class BrowserWalkTests {

    private static final RunningDemonstration DEMO = RunningDemonstration.get();
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

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
    void takesRequestFromFormToClosureWithoutJavaScript() {
        JsonNode example = DEMO.example("requester");
        String reference = ask(example);
        complete("sponsor", reference, "BACK");
        complete("coordinator", reference, "ACCEPT");
        complete("requirements", reference, "PASS");
        complete("security", reference, "PASS");
        complete("dpo", reference, "DONE");
        complete("ict", reference, "PASS");
        complete("member1", reference, "APPROVED");
        complete("ict", reference, "DONE");
        try (BrowserContext context = signedIn("requester", false)) {
            Page page = context.pages().get(0);
            page.navigate(DEMO.address() + "/requests/" + reference);
            assertThat(page.textContent(".govuk-tag")).isEqualTo("Closed");
            photograph(page, "request-closed");
            page.click("a[href^='/decisions/TDA']");
            assertThat(page.textContent("h1")).contains("Approved");
            photograph(page, "decision");
        }
    }

    private String ask(JsonNode example) {
        try (BrowserContext context = signedIn("requester", false)) {
            Page page = context.pages().get(0);
            page.navigate(DEMO.address() + "/requests/new");
            page.click("main button[type=submit]");
            photograph(page, "sections");
            page.click(".govuk-task-list__link >> nth=0");
            while (page.url().contains("/questions/")) {
                fill(page, example);
                page.click("text=Save and continue");
                assertThat(page.locator(".govuk-error-summary").count())
                        .as(page.url())
                        .isZero();
            }
            photograph(page, "check");
            page.click("text=Submit the request");
            assertThat(page.textContent("h1")).isEqualTo("Request submitted");
            photograph(page, "confirmation");
            return page.textContent(".govuk-panel__body strong");
        }
    }

    private void complete(String who, String reference, String outcome) {
        try (BrowserContext context = signedIn(who, false)) {
            Page page = context.pages().get(0);
            page.click("tr:has-text('" + reference + "') a[href^='/tasks/']");
            String id = page.url().substring(page.url().lastIndexOf('/') + 1);
            JsonNode ways = DEMO.get(who, "/tasks/" + id).body().path("outcomes");
            fill(page, ways.path(0).path("example"));
            page.check("input[name=outcome][value=" + outcome + "]");
            page.fill("#reason", "It is needed.");
            photograph(page, "task-" + who);
            page.click("button[name=complete]");
            assertThat(page.locator(".govuk-error-summary").count())
                    .as(who + ": " + page.textContent("main"))
                    .isZero();
        }
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        String reference = DEMO.submitted("requester", DEMO.example("requester"));
        try (BrowserContext context = signedIn("sponsor", true)) {
            Page page = context.pages().get(0);
            page.click("tr:has-text('" + reference + "') a[href^='/tasks/']");
            page.fill("#reason", "Typed by hand");
            page.click("button[name=complete]");
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.inputValue("#reason")).isEqualTo("Typed by hand");
            photograph(page, "task-with-problems");
            assertThat(violations(page)).isEmpty();
        }
    }

    @Test
    void hasNoAccessibilityViolationsThatCanBeFoundByMachine() {
        String reference = DEMO.submitted("requester", DEMO.example("requester"));
        try (BrowserContext context = signedIn("requester", true)) {
            Page page = context.pages().get(0);
            for (String path : List.of(
                    "/",
                    "/requests",
                    "/requests/new",
                    "/requests/" + reference,
                    "/tasks",
                    "/decisions",
                    "/admin/outbox",
                    "/accessibility")) {
                page.navigate(DEMO.address() + path);
                assertThat(page.locator("h1").count()).as(path).isEqualTo(1);
                assertThat(violations(page)).as(path).isEmpty();
                photograph(page, "page" + path.replace('/', '-'));
            }
            page.setViewportSize(320, 640);
            page.navigate(DEMO.address() + "/requests/" + reference);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 320"))
                    .as("no sideways scrolling at 320 pixels")
                    .isTrue();
            photograph(page, "phone");
        }
    }

    private static BrowserContext signedIn(String who, boolean javaScript) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(javaScript));
        Page page = context.newPage();
        page.navigate(DEMO.address() + "/sign-in");
        page.fill("#username", who);
        page.fill("#password", "gatehouse-demo");
        page.click("main button[type=submit]");
        assertThat(page.textContent("h1")).isEqualTo("Your work");
        return context;
    }

    /** Fills in every question on the page that the example answers. */
    private static void fill(Page page, JsonNode example) {
        example.fields().forEachRemaining(entry -> fill(page, entry.getKey(), entry.getValue()));
    }

    private static void fill(Page page, String key, JsonNode answer) {
        Locator field = page.locator("[name='" + key + "']");
        Locator day = page.locator("[name='" + key + "-day']");
        if (day.count() > 0) {
            String[] parts = answer.asText().split("-");
            day.fill(parts[2]);
            page.fill("[name='" + key + "-month']", parts[1]);
            page.fill("[name='" + key + "-year']", parts[0]);
        } else if (field.count() > 0 && !answer.isArray()) {
            String text = answer.has("amount") ? answer.path("amount").asText() : answer.asText();
            String type = String.valueOf(field.first().getAttribute("type"));
            if (type.equals("radio") || type.equals("checkbox")) {
                page.check("[name='" + key + "'][value='" + text + "']");
            } else if (field.first().evaluate("element => element.tagName").equals("SELECT")) {
                field.selectOption(text);
            } else {
                field.fill(text);
            }
        } else if (answer.isArray() && answer.path(0).isObject()) {
            for (int row = 0; row < answer.size(); row++) {
                String prefix = key + "[" + row + "].";
                answer.get(row).fields().forEachRemaining(cell -> fill(page, prefix + cell.getKey(), cell.getValue()));
            }
        } else if (answer.isArray()) {
            answer.forEach(one -> {
                Locator box = page.locator("[type=checkbox][name='" + key + "'][value='" + one.asText() + "']");
                if (box.count() > 0) {
                    box.check();
                }
            });
        }
    }

    private static Object violationList(Page page) {
        return page.evaluate(
                "async () => (await axe.run()).violations.map(v => v.id + ': ' + v.nodes.map(n => n.target).join(' '))");
    }

    private static List<?> violations(Page page) {
        try {
            page.evaluate(Files.readString(Path.of("node_modules/axe-core/axe.min.js")));
            return (List<?>) violationList(page);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }
}
