package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People at a real browser: every role's work on both processes, with and without JavaScript, and by keyboard alone. */
class BrowserWalkTests {

    private static final RunningDemonstration DEMO = RunningDemonstration.get();
    private static final DemoBrowser BROWSER = DemoBrowser.get();
    private static final int MOST_TABS = 200;

    /** Browsers of those who act in a walk; each signs in once. */
    private final Map<String, Page> pages = new HashMap<>();
    /** Keys of tasks whose page was looked at. */
    private final Set<String> looked = new HashSet<>();

    @Test
    void takesRequestFromFormToClosureWithoutJavaScript() {
        String reference = ask("SYSTEM_OR_LICENCE", DEMO.example("requester"));
        walk(reference, false);
        Page page = as("requester", false);
        page.navigate(DEMO.address() + "/requests/" + reference);
        assertThat(page.textContent(".govuk-tag")).isEqualTo("Closed");
        DemoBrowser.photograph(page, "request-closed");
        page.click("a[href^='/decisions/TDA']");
        assertThat(page.textContent("h1")).contains("Approved");
        DemoBrowser.photograph(page, "decision");
        close();
    }

    @Test
    void takesProcurementFromFormToContractWithoutJavaScript() {
        ObjectNode example = DEMO.example("requester", "procurement");
        example.put("specialCategory", "yes").put("userCount", 240000);
        String reference = ask("PROCUREMENT", example);
        walk(reference, false);
        Page page = as("contracts", false);
        page.navigate(DEMO.address() + "/contracts/CT-" + reference);
        assertThat(page.textContent("h1")).isEqualTo("Repairs scheduling service");
        close();
    }

    @Test
    void showsEveryKindOfTaskOfAProcurementWithoutAccessibilityViolations() {
        ObjectNode example = DEMO.example("requester", "procurement");
        example.put("specialCategory", "yes").put("userCount", 240000);
        String reference = DEMO.submitted("requester", "PROCUREMENT", example);
        walk(reference, true);
        assertThat(DEMO.get("requester", "/requests/" + reference).body().path("decisions"))
                .hasSize(3);
        close();
    }

    /** Whoever may takes the case forward on the pages of its tasks, until it is closed. */
    private void walk(String reference, boolean javaScript) {
        while (!DEMO.get("requester", "/requests/" + reference)
                .body()
                .path("finished")
                .asBoolean()) {
            step(reference, javaScript);
        }
    }

    private void step(String reference, boolean javaScript) {
        RunningDemonstration.Turn turn = DEMO.next(reference);
        Page page = as(turn.who(), javaScript);
        if (javaScript && looked.add(turn.task().path("key").asText())) {
            look(page, "/tasks/" + turn.task().path("id").asText());
        }
        BROWSER.complete(page, turn.task());
    }

    private static void look(Page page, String path) {
        page.setViewportSize(1000, 800);
        page.navigate(DEMO.address() + path);
        assertThat(page.locator("h1").count()).as(path).isEqualTo(1);
        assertThat(DemoBrowser.violations(page)).as(path + " " + page.title()).isEmpty();
        page.setViewportSize(320, 640);
        assertThat(DemoBrowser.fits(page))
                .as("no sideways scrolling at 320 pixels: " + path + " " + page.title())
                .isTrue();
    }

    private Page as(String who, boolean javaScript) {
        return pages.computeIfAbsent(who, name -> BROWSER.signedIn(name, javaScript));
    }

    private void close() {
        pages.values().forEach(page -> page.context().close());
        pages.clear();
    }

    private String ask(String kind, JsonNode example) {
        Page page = as("requester", false);
        page.navigate(DEMO.address() + "/requests/new");
        page.check("input[name=kind][value=" + kind + "]");
        page.click("main button[type=submit]");
        DemoBrowser.photograph(page, "sections-" + kind);
        page.click(".govuk-task-list__link >> nth=0");
        while (page.url().contains("/questions/")) {
            DemoBrowser.fill(page, example);
            page.click("text=Save and continue");
            assertThat(page.locator(".govuk-error-summary").count())
                    .as(page.url())
                    .isZero();
        }
        DemoBrowser.photograph(page, "check-" + kind);
        page.click("text=Submit the request");
        assertThat(page.textContent("h1")).isEqualTo("Request submitted");
        return page.textContent(".govuk-panel__body strong");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsWhatWasTypedAndSaysWhatIsWrong(boolean javaScript) {
        String reference = DEMO.submitted("requester", DEMO.example("requester"));
        Page page = as("sponsor", javaScript);
        page.click("tr:has-text('" + reference + "') a[href^='/tasks/']");
        page.fill("#reason", "Typed by hand");
        page.click("button[name=complete]");
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.inputValue("#reason")).isEqualTo("Typed by hand");
        DemoBrowser.photograph(page, "task-with-problems");
        if (javaScript) {
            assertThat(page.evaluate("document.activeElement.className"))
                    .as("what is wrong is read first")
                    .isEqualTo("govuk-error-summary");
            assertThat(DemoBrowser.violations(page)).isEmpty();
        }
        close();
    }

    @ParameterizedTest
    @CsvSource({
        "requester, '/ /requests /requests/new /tasks /decisions /accessibility /systems /systems/SYS-001 /contracts"
                + " /contracts/CT-1001 /suppliers /suppliers/SUP-001 /admin/outbox'",
        "auditor, '/audit /requests/TR-2026-0001 /decisions/TDA-2026-0001'",
        "requester, '/requests/TR-2026-0010/sections /requests/TR-2026-0010/check'"
    })
    void hasNoAccessibilityViolationsThatCanBeFoundByMachine(String who, String paths) {
        Page page = as(who, true);
        for (String path : paths.split(" ")) {
            look(page, path);
        }
        close();
    }

    @ParameterizedTest
    @CsvSource({"/requests/TR-1999-0001, 404", "/audit, 403", "/nothing-here, 404"})
    void saysInWordsWhyAPageIsNotShown(String path, int status) {
        Page page = as("requester", true);
        Response answer = page.navigate(DEMO.address() + path);
        assertThat(answer.status()).isEqualTo(status);
        look(page, path);
        close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void letsAListGrowAndKeepsWhatWasTyped(boolean javaScript) {
        String reference = DEMO.submitted("requester", DEMO.example("requester"));
        JsonNode task = DEMO.forwardTo("decide-request", reference, "chair");
        Page page = as("chair", javaScript);
        page.navigate(DEMO.address() + "/tasks/" + task.path("id").asText());
        page.fill("[name='conditions[0].text']", "Report after six months.");
        page.fill("#reason", "Typed by hand");
        page.click("button[name=another]");
        assertThat(page.inputValue("[name='conditions[0].text']")).isEqualTo("Report after six months.");
        assertThat(page.inputValue("[name='conditions[1].text']")).isEmpty();
        assertThat(page.inputValue("#reason")).isEqualTo("Typed by hand");
        if (javaScript) {
            assertThat((Boolean) page.evaluate(
                            "document.activeElement.contains(document.querySelector(\"[name='conditions[1].text']\"))"))
                    .as("the new row has the focus")
                    .isTrue();
        }
        close();
    }

    @Test
    void completesATaskByKeyboardAlone() {
        String reference = DEMO.submitted("requester", DEMO.example("requester"));
        Page page = BROWSER.stranger(true);
        page.navigate(DEMO.address() + "/sign-in");
        tabTo(page, "#username");
        page.keyboard().type("sponsor");
        tabTo(page, "#password");
        page.keyboard().type("gatehouse-demo");
        page.keyboard().press("Enter");
        page.waitForURL(DEMO.address() + "/");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.textContent").toString())
                .contains("Skip to main content");
        page.keyboard().press("Enter");
        tabTo(page, "tr:has([href='/requests/" + reference + "']) a[href^='/tasks/']");
        page.keyboard().press("Enter");
        page.waitForURL("**/tasks/*");
        JsonNode task = DEMO.openTask("sponsor", reference);
        for (Map.Entry<String, JsonNode> answer :
                RunningDemonstration.example(task, "BACK").properties()) {
            answer(page, answer.getKey(), answer.getValue());
        }
        tabTo(page, "[name=outcome]");
        page.keyboard().press("Space");
        tabTo(page, "button[name=complete]");
        page.keyboard().press("Enter");
        page.waitForURL("**/requests/" + reference);
        assertThat(DEMO.openTask("coordinator", reference).path("key").asText()).isEqualTo("triage-request");
        page.context().close();
    }

    private static void answer(Page page, String key, JsonNode value) {
        tabTo(page, "[name='" + key + "']");
        String type = String.valueOf(page.evaluate("document.activeElement.type"));
        if (List.of("checkbox", "radio").contains(type)) {
            page.keyboard().press("Space");
        } else {
            page.keyboard().type(value.has("amount") ? value.path("amount").asText() : value.asText());
        }
    }

    /** Presses Tab until the element has the focus, which must be seen. */
    private static void tabTo(Page page, String selector) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
                assertThat((Boolean) page.evaluate("""
                                () => { const seen = [document.activeElement, document.activeElement.nextElementSibling]
                                    .filter(Boolean).flatMap(e => [getComputedStyle(e), getComputedStyle(e, '::before')]);
                                  return seen.some(s => s.outlineStyle !== 'none' || s.boxShadow !== 'none'); }
                                """))
                        .as("focus is visible: " + selector)
                        .isTrue();
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + selector + " on " + page.url());
    }
}
