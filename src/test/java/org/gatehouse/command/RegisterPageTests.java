package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The registers as people look at them, without JavaScript. */
class RegisterPageTests {

    private static final RunningDemonstration DEMO = RunningDemonstration.get();

    @Test
    void leadsFromTheListOfSystemsToContractAndSupplier() {
        try (BrowserContext context = signedIn("requester")) {
            Page page = context.pages().get(0);
            page.click("nav >> text=Systems");
            assertThat(page.textContent("main")).contains("22 systems, 1 to 20 shown");
            page.fill("#q", "tenancy");
            page.selectOption("#stage", "PHASE_OUT");
            page.click("main button");
            assertThat(page.url()).contains("q=tenancy").contains("stage=PHASE_OUT");
            assertThat(page.textContent("main")).contains("1 system");
            page.click("text=HomeBase Tenancy");
            assertThat(fact(page, "Contract signatory")).isEqualTo("Nikolai Brandt");
            assertThat(fact(page, "Contract owner")).isEqualTo("Leah Winterbourne");
            assertThat(fact(page, "System owner")).isEqualTo("Amara Osei");
            assertThat(fact(page, "Budget holder")).isEqualTo("Helen Marchetti");
            page.click("main a[href='/contracts/CT-1001']");
            assertThat(fact(page, "Our notice period")).isEqualTo("12 months");
            assertThat(page.locator("main a[href='/systems/SYS-001']").count()).isEqualTo(1);
            page.click("main a[href^='/suppliers/']");
            assertThat(page.textContent("h1")).isEqualTo("Alderney Software Ltd (fictional)");
            assertThat(page.locator("main a[href='/contracts/CT-1002']").count())
                    .isEqualTo(1);
        }
    }

    @Test
    void showsCostsOnlyToThoseWhoNeedThem() {
        for (String path : List.of("/systems/SYS-001", "/contracts/CT-1001")) {
            assertThat(text("requester", path)).doesNotContain("£").contains("is shown only to");
            assertThat(text("ict", path)).doesNotContain("£");
            assertThat(text("contracts", path)).contains("£").doesNotContain("is shown only to");
            assertThat(text("auditor", path)).contains("£");
        }
    }

    @Test
    void keepsTheSearchOnTheNextPage() {
        try (BrowserContext context = signedIn("auditor")) {
            Page page = context.pages().get(0);
            page.navigate(DEMO.address() + "/systems?sort=USERS&q=s");
            page.click("nav[aria-label=Pages] >> text=2");
            assertThat(page.url()).contains("sort=USERS").contains("q=s").contains("page=2");
            assertThat(page.inputValue("#sort")).isEqualTo("USERS");
        }
    }

    @Test
    void answersWhatIsUnknownOrHostilePlainly() {
        try (BrowserContext context = signedIn("requester")) {
            Page page = context.pages().get(0);
            for (String path : List.of("/systems/SYS-999", "/contracts/%27--", "/suppliers/SUP-999")) {
                assertThat(status(page, path)).as(path).isEqualTo(404);
                assertThat(page.textContent("h1")).isEqualTo("Page not found");
            }
            for (String path : List.of("/systems", "/contracts", "/suppliers")) {
                assertThat(status(page, path + "?q=%24%7B7*7%7D%3Cscript%3E%00"))
                        .isEqualTo(200);
                assertThat(page.textContent("main")).contains("match.").doesNotContain("49");
                assertThat(page.inputValue("#q")).startsWith("${7*7}<script>");
                assertThat(status(page, path + "?page=-7")).isEqualTo(200);
                assertThat(status(page, path + "?page=x")).isEqualTo(400);
            }
        }
    }

    @Test
    void fitsAPhone() {
        try (BrowserContext context = signedIn("chair")) {
            Page page = context.pages().get(0);
            page.setViewportSize(320, 640);
            for (String path : List.of(
                    "/systems",
                    "/systems/SYS-001",
                    "/contracts",
                    "/contracts/CT-1001",
                    "/suppliers",
                    "/renewals",
                    "/renewals?state=SETTLED")) {
                page.navigate(DEMO.address() + path);
                assertThat(page.locator("h1").evaluate("() => document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(320);
            }
        }
    }

    private static int status(Page page, String path) {
        Response answer = page.navigate(DEMO.address() + path);
        return answer.status();
    }

    private static String text(String who, String path) {
        try (BrowserContext context = signedIn(who)) {
            Page page = context.pages().get(0);
            page.navigate(DEMO.address() + path);
            return page.textContent("main");
        }
    }

    private static String fact(Page page, String label) {
        return page.textContent(".govuk-summary-list__row:has(dt:text-is('" + label + "')) dd")
                .strip();
    }

    private static BrowserContext signedIn(String who) {
        return DemoBrowser.get().signedIn(who, false).context();
    }
}
