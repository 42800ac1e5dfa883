package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatehouse.command.RunningDemonstration.Answer;
import org.gatehouse.web.DemonstrationClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that moves the demonstration's clock. It is not moved here: all tests share this demonstration. */
class ClockPageTests {

    private final RunningDemonstration demo = RunningDemonstration.get();

    @AfterEach
    void nothingMoved() {
        assertThat(demo.bean(DemonstrationClock.class).ahead()).isZero();
    }

    @Test
    void saysWhatDayItIsAndWhatWillHappen() {
        try (var context = DemoBrowser.get().signedIn("admin", true).context()) {
            Page page = context.pages().get(0);
            page.setViewportSize(320, 640);
            page.navigate(demo.address() + "/admin/clock");
            assertThat(page.textContent("h1")).isEqualTo("Move the clock");
            assertThat(page.textContent("main"))
                    .contains("You cannot move the clock back")
                    .doesNotContain("ahead of");
            assertThat(page.textContent("header")).doesNotContain("stands at");
            assertThat(DemoBrowser.fits(page)).isTrue();
            assertThat(DemoBrowser.violations(page)).isEmpty();
        }
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        try (var context = DemoBrowser.get().signedIn("admin", false).context()) {
            Page page = context.pages().get(0);
            page.click("nav >> text=Clock");
            page.fill("#days", "two weeks");
            page.click("main button");
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.textContent(".govuk-error-summary"))
                    .contains("Enter a whole number of days from 1 to 400.");
            assertThat(page.inputValue("#days")).isEqualTo("two weeks");
            page.click(".govuk-error-summary a");
            assertThat(page.url()).endsWith("#days");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "401", "1.5", "99999999999999999999", "١"})
    void movesByNothingElseThanOneToFourHundredDays(String days) {
        Visitor admin = Visitor.signedIn(demo, "admin");
        String token = Visitor.token(admin.get("/admin/clock").body());
        HttpResponse<String> answer = admin.post("/admin/clock", Map.of("days", days, "_csrf", token));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"" + days + "\"");
    }

    @Test
    void refusesCallsThatAreNoStepForward() {
        for (Object days : new Object[] {0, -3, 401, null}) {
            Map<String, Object> body = new HashMap<>();
            body.put("days", days);
            Answer answer = demo.post("admin", "/demonstration/clock", body);
            assertThat(answer.status()).as("%s", days).isEqualTo(422);
            assertThat(answer.body().at("/errors/0/pointer").asText()).isEqualTo("/days");
        }
    }

    @Test
    void movesForNobodyButAdministrators() {
        for (String who : List.of("chair", "coordinator", "auditor")) {
            assertThat(demo.post(who, "/demonstration/clock", Map.of("days", 1)).status())
                    .as(who)
                    .isEqualTo(403);
            Visitor visitor = Visitor.signedIn(demo, who);
            assertThat(visitor.get("/admin/clock").statusCode()).as(who).isEqualTo(403);
            String home = visitor.get("/").body();
            assertThat(home).doesNotContain("/admin/clock");
            String token = Visitor.token(home);
            assertThat(visitor.post("/admin/clock", Map.of("days", "1", "_csrf", token))
                            .statusCode())
                    .as(who)
                    .isEqualTo(403);
        }
    }
}
