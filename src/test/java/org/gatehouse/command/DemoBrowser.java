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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One Chromium for all walks: the demonstration's people sign in, fill in pages by example and complete tasks. */
final class DemoBrowser {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Set<String> PHOTOGRAPHED = ConcurrentHashMap.newKeySet();
    private static final DemoBrowser ONLY = new DemoBrowser();

    private final RunningDemonstration demo = RunningDemonstration.get();
    private final Browser browser;
    /** By username, what a browser keeps while somebody is signed in. */
    private final Map<String, String> sessions = new ConcurrentHashMap<>();

    private DemoBrowser() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-sync")));
    }

    static DemoBrowser get() {
        return ONLY;
    }

    /** A browser of its own in which nobody is signed in. */
    Page stranger(boolean javaScript) {
        return page(new Browser.NewContextOptions().setJavaScriptEnabled(javaScript));
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        return context.newPage();
    }

    /** A browser of its own in which the person is signed in, at their work; who signed in before still is. */
    Page signedIn(String who, boolean javaScript) {
        Page page = page(new Browser.NewContextOptions()
                .setJavaScriptEnabled(javaScript)
                .setStorageState(sessions.getOrDefault(who, "{}")));
        page.navigate(demo.address() + "/");
        if (page.url().endsWith("/sign-in")) {
            signIn(page, who);
            sessions.put(who, page.context().storageState());
        }
        assertThat(page.textContent("h1")).isEqualTo("Your work");
        return page;
    }

    private static void signIn(Page page, String who) {
        page.fill("#username", who);
        page.fill("#password", "gatehouse-demo");
        page.click("main button[type=submit]");
    }

    /** Completes the task on its page with its first outcome, as the example says. */
    void complete(Page page, JsonNode task) {
        complete(page, task, task.path("outcomes").path(0).path("id").asText());
    }

    void complete(Page page, JsonNode task, String outcome) {
        page.navigate(demo.address() + "/tasks/" + task.path("id").asText());
        fill(page, RunningDemonstration.example(task, outcome));
        page.check("input[name=outcome][value=" + outcome + "]");
        page.fill("#reason", "It is needed.");
        photograph(page, "task-" + task.path("key").asText());
        page.click("button[name=complete]");
        assertThat(page.locator(".govuk-error-summary").count())
                .as(task.path("key").asText() + ": " + page.textContent("main"))
                .isZero();
    }

    /** Fills in every question on the page that the example answers; what is there already is left, as people do. */
    static void fill(Page page, JsonNode example) {
        Map<?, ?> shown = (Map<?, ?>) page.evaluate("""
                () => Object.fromEntries([...document.querySelectorAll('main textarea, main input, main select')]
                    .filter(e => !['radio', 'checkbox'].includes(e.type) || e.checked).map(e => [e.name, e.value]))
                """);
        example.fields().forEachRemaining(entry -> fill(page, shown, entry.getKey(), entry.getValue()));
    }

    private static void fill(Page page, Map<?, ?> shown, String key, JsonNode answer) {
        if (answer.isArray() && answer.path(0).isObject()) {
            for (int row = 0; row < answer.size(); row++) {
                String prefix = key + "[" + row + "].";
                answer.get(row)
                        .fields()
                        .forEachRemaining(cell -> fill(page, shown, prefix + cell.getKey(), cell.getValue()));
            }
        } else if (answer.isArray()) {
            answer.forEach(one -> check(page, key, one.asText()));
        } else {
            String text = answer.has("amount") ? answer.path("amount").asText() : answer.asText();
            if (!text.equals(shown.get(key))) {
                answer(page, key, text);
            }
        }
    }

    private static void check(Page page, String key, String value) {
        Locator box = page.locator("[type=checkbox][name='" + key + "'][value='" + value + "']");
        if (box.count() > 0) {
            box.check();
        }
    }

    private static void answer(Page page, String key, String text) {
        Locator field = page.locator("[name='" + key + "']:not([type=hidden])");
        if (page.locator("[name='" + key + "-day']").count() > 0) {
            String[] parts = text.split("-");
            page.fill("[name='" + key + "-day']", parts[2]);
            page.fill("[name='" + key + "-month']", parts[1]);
            page.fill("[name='" + key + "-year']", parts[0]);
        } else if (field.count() > 0) {
            String type = String.valueOf(field.first().getAttribute("type"));
            if (type.equals("radio") || type.equals("checkbox")) {
                page.check("[name='" + key + "'][value='" + text + "']");
            } else if (field.first().evaluate("element => element.tagName").equals("SELECT")) {
                field.selectOption(text);
            } else {
                field.fill(text);
            }
        }
    }

    /** What axe finds on the page; only where JavaScript is on. */
    static List<?> violations(Page page) {
        try {
            page.evaluate(Files.readString(Path.of("node_modules/axe-core/axe.min.js")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return (List<?>)
                page.evaluate(
                        "async () => (await axe.run()).violations.map(v => v.id + ': ' + v.nodes.map(n => n.target).join(' '))");
    }

    /** Whether the page is no wider than its window. */
    static boolean fits(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
    }

    /** Of several walks past one page the first is photographed. */
    static void photograph(Page page, String name) {
        if (!PHOTOGRAPHED.add(name)) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }
}
