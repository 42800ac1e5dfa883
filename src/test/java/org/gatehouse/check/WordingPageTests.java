package org.gatehouse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatehouse.check.WordingReportFixtures.evidence;
import static org.gatehouse.check.WordingReportFixtures.finding;
import static org.gatehouse.check.WordingReportFixtures.pages;
import static org.gatehouse.check.WordingReportFixtures.report;
import static org.gatehouse.check.WordingReportFixtures.requirement;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import org.gatehouse.text.ReadText;
import org.gatehouse.text.TextReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The form, its errors and the report, each inside a bare layout. */
class WordingPageTests {

    private static final ReadText TEXT = pages("<script> ${7*7} is ours. You pay for it.", "Nothing here.");
    private static final String HOSTILE = "<script>alert(1)</script> ${7*7} [[${7*7}]]";

    private final WordingCheck check = mock(WordingCheck.class);
    private final MockMvc web = CheckWeb.of(new WordingPages(check, new TextReader()));

    @BeforeEach
    void findSomething() {
        when(check.check(any(), eq(Mode.TENDER))).thenReturn(found(Mode.TENDER));
        when(check.check(any(), eq(Mode.SUPPLIER))).thenReturn(found(Mode.SUPPLIER));
    }

    private static WordingReport found(Mode mode) {
        Evidence ours = evidence(TEXT, "<script> ${7*7} is ours.", Judgement.MET);
        Evidence pay = evidence(TEXT, "You pay for it.", Judgement.CONTRADICTED);
        return report(
                mode,
                TEXT,
                finding(requirement("DA-01", Level.M), Judgement.MET, ours),
                finding(requirement("DA-02", Level.M), Judgement.CONTRADICTED, pay),
                finding(requirement("DA-09", Level.M), Judgement.MISSING),
                finding(requirement("API-04", Level.E), Judgement.WEAK, pay));
    }

    @Test
    void asksForWhatItNeeds() throws Exception {
        Document page = Jsoup.parse(
                web.perform(get("/wording")).andReturn().getResponse().getContentAsString());

        assertThat(page.title()).isEqualTo("Check the wording");
        assertThat(page.select("h1").text()).isEqualTo("Check the wording");
        assertThat(page.select("input[type=radio][checked]")).isEmpty();
        assertThat(page.select("label[for=text], label[for=file], label[for=mode]"))
                .hasSize(3);
        assertThat(page.text()).contains("Gatehouse does not keep the text");
    }

    @Test
    void leadsFromEachErrorToItsFieldAndLosesNothing() throws Exception {
        Document page = page(ask("", HOSTILE).file(file("notes.exe", "MZ")), 422);

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#mode", "#file");
        for (String field : page.select(".govuk-error-summary a").eachAttr("href")) {
            assertThat(page.select(field)).as(field).hasSize(1);
            assertThat(page.select(field + "-error").text()).startsWith("Error:");
        }
        assertThat(page.select("#text").val()).isEqualTo(HOSTILE);
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void saysThatFileMustBeChosenAgain() throws Exception {
        Document page = page(ask("", "").file(file("notes.txt", "Words.")), 422);

        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#mode");
        assertThat(page.select("#file-again").text()).contains("“notes.txt” again");
        assertThat(page.select("#file").attr("aria-describedby")).contains("file-again");
    }

    @Test
    void refusesNothingToRead() throws Exception {
        Document page = page(ask("SUPPLIER", "  "), 422);

        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#text");
        assertThat(page.select("#mode-supplier[checked]")).hasSize(1);
    }

    @Test
    void showsWhatWasTypedAndFoundAsItIs() throws Exception {
        Document page = page(ask("TENDER", HOSTILE), 200);

        assertThat(page.title()).isEqualTo("Wording check report");
        assertThat(page.select("#text").val()).isEqualTo(HOSTILE);
        assertThat(page.select("script")).isEmpty();
        assertThat(page.text()).doesNotContain("49").contains("<script> ${7*7} is ours.");
        assertThat(page.text())
                .contains("1 of 3 mandatory requirements are met.", "does not keep this text")
                .contains("Mandatory 1 met, 0 weak, 1 contradicted, 1 missing");
    }

    @Test
    void leadsFromFindingToTextAndBack() throws Exception {
        Document page = page(ask("TENDER", "Text."), 200);

        String mark = page.select("#DA-02 ul a").attr("href");
        assertThat(page.select(mark).text()).isEqualTo("You pay for it. DA-02 contradicted, API-04 contradicted");
        assertThat(page.select(mark + " a").eachAttr("href")).containsExactly("#DA-02", "#API-04");
        assertThat(page.select("#DA-02 ul").text()).contains("Show on page 1, DA-02, place 1");
        page.select("a[href^=#]")
                .eachAttr("href")
                .forEach(to -> assertThat(page.select(to)).as(to).hasSize(1));
        assertThat(page.select("#document").attr("tabindex")).isEqualTo("0");
        assertThat(page.select("#document h3").eachText()).containsExactly("Page 1", "Page 2");
    }

    @Test
    void showsFirstWhatStandsInTheWay() throws Exception {
        Document page = page(ask("TENDER", "Text."), 200);

        assertThat(page.select("#unmet").text()).isEqualTo("2 mandatory requirements are not met");
        assertThat(page.select("article").eachAttr("id")).containsExactly("DA-02", "DA-09", "API-04", "DA-01");
        assertThat(page.select("#DA-02 .govuk-tag").text()).isEqualTo("Contradicted");
        assertThat(page.select("#DA-02 details").text()).contains("Clause of DA-02 & <more>.");
        assertThat(page.select("#DA-09").text()).contains("It cannot be waived: An Act forbids it");
        assertThat(page.select("#DA-01 details, .gatehouse-question")).isEmpty();
        assertThat(page.select("a[href^=/wording/clauses]").eachAttr("href"))
                .contains(
                        "/wording/clauses.docx?requirement=DA-02&requirement=DA-09",
                        "/wording/clauses.txt?requirement=DA-02&requirement=DA-09&requirement=API-04");
    }

    @Test
    void turnsWhatSupplierLeavesOpenIntoQuestions() throws Exception {
        Document page = page(ask("SUPPLIER", "Text."), 200);

        assertThat(page.select("#DA-09 .gatehouse-question").text())
                .startsWith("Question to ask: Your answer does not speak of this: “Statement of DA-09.”");
        assertThat(page.select("#API-04 .gatehouse-question")).isEmpty();
    }

    @Test
    void saysWhatChangedSinceTheLastVersion() throws Exception {
        Document first = page(ask("TENDER", "Text."), 200);
        String before = first.select("input[name=before]").val();
        assertThat(first.select("#changes")).isEmpty();

        Document second = page(ask("TENDER", "Text.").param("before", before.replace("DA-01=MET", "DA-01=WEAK")), 200);
        assertThat(second.select("#changes + p").text()).isEqualTo("1 better, 0 worse, 3 unchanged.");
        assertThat(second.select("#changes ~ ul").first().text())
                .isEqualTo("DA-01 Statement of DA-01. before: Weak, now: Met");
    }

    @Test
    void comparesNothingThatItCannotTrust() throws Exception {
        Document forged = page(ask("TENDER", "Text.").param("before", "\"><script>"), 200);
        assertThat(forged.select("#changes")).isEmpty();
        assertThat(forged.html()).doesNotContain("\"><script>");

        String before =
                page(ask("TENDER", "Text."), 200).select("input[name=before]").val();
        Document other = page(ask("SUPPLIER", "Text.").param("before", before), 200);
        assertThat(other.select("#changes")).isEmpty();
        assertThat(other.text()).contains("so the two are not compared");
    }

    @Test
    void checksTheFileWhereBothAreGiven() throws Exception {
        Document page = page(ask("TENDER", "Pasted.").file(file("notes.txt", "Words.")), 200);

        assertThat(page.text()).contains("notes.txt", "The file was checked. The text in the box was not");
        assertThat(page.select("#text").val()).isEqualTo("Pasted.");
    }

    private static MockMultipartHttpServletRequestBuilder ask(String mode, String text) {
        var ask = multipart("/wording");
        ask.param("mode", mode).param("text", text);
        return ask;
    }

    private static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile("file", name, null, content.getBytes(StandardCharsets.UTF_8));
    }

    private Document page(org.springframework.test.web.servlet.RequestBuilder ask, int status) throws Exception {
        var answer = web.perform(ask).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
