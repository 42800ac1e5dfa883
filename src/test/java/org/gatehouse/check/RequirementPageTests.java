package org.gatehouse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.gatehouse.access.NotFound;
import org.gatehouse.web.FilterRefused;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The council's own list on pages, and its clauses as files. */
class RequirementPageTests {

    private final Requirements requirements = RequirementsTests.real();
    private final MockMvc web = CheckWeb.of(new RequirementPages(requirements), new ClausePages(requirements));

    @Test
    void listsAllOrOneCategory() throws Exception {
        Document all = page("/wording/requirements");
        assertThat(all.select("h1").text()).isEqualTo("Requirements for wording");
        assertThat(all.select("tbody tr")).hasSize(requirements.all().size());

        Document exit = page("/wording/requirements?category=Exit");
        assertThat(exit.select("tbody th").eachText()).contains("EXIT-01").doesNotContain("DA-01");
        assertThat(exit.select("option[selected]").text()).isEqualTo("Exit");
        assertThat(page("/wording/requirements?category=%24%7B7*7%7D").text()).contains("There is no such category");
    }

    @Test
    void showsHowEachIsJudged() throws Exception {
        for (Requirement requirement : requirements.all()) {
            Document page = page("/wording/requirements/" + requirement.id());
            assertThat(page.title()).isEqualTo(requirement.name());
            assertThat(page.text()).contains(requirement.why(), requirement.modelClause(), requirement.appliesWhen());
            assertThat(page.text()).contains("What meets it".substring(0, 4));
            page.select("a[href^=#]")
                    .forEach(link -> assertThat(
                                    page.getElementById(link.attr("href").substring(1)))
                            .as(requirement.id() + " " + link.attr("href"))
                            .isNotNull());
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        }
    }

    @Test
    void saysWhichLawForbidsWaiving() throws Exception {
        Requirement bound = requirements.all().stream()
                .filter(each -> each.notWaivable() != null)
                .findFirst()
                .orElseThrow();
        assertThat(page("/wording/requirements/" + bound.id()).text())
                .contains("Cannot be waived", bound.notWaivable());
    }

    @Test
    void knowsNoOthers() {
        assertThatThrownBy(() -> web.perform(get("/wording/requirements/ZZ-99")))
                .hasRootCauseInstanceOf(NotFound.class);
    }

    @Test
    void givesClausesAsWordDocumentWithHeadings() throws Exception {
        MockHttpServletResponse file = file("/wording/clauses.docx?requirement=EXIT-02&requirement=DA-01");

        assertThat(file.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"clauses.docx\"");
        try (var document = new XWPFDocument(new ByteArrayInputStream(file.getContentAsByteArray()))) {
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            assertThat(paragraphs).extracting(XWPFParagraph::getStyle).contains("Heading1", "Heading2");
            assertThat(paragraphs)
                    .extracting(XWPFParagraph::getText)
                    .containsSubsequence(
                            Clauses.HEADING,
                            requirements.get("DA-01").name(),
                            requirements.get("DA-01").modelClause(),
                            requirements.get("EXIT-02").name(),
                            requirements.get("EXIT-02").modelClause());
        }
    }

    @Test
    void givesClausesAsPlainText() throws Exception {
        MockHttpServletResponse file = file("/wording/clauses.txt?requirement=DA-01&requirement=DA-01");

        assertThat(file.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(file.getContentAsString(StandardCharsets.UTF_8))
                .containsOnlyOnce(requirements.get("DA-01").modelClause())
                .contains(requirements.version());
    }

    @Test
    void refusesClausesOfWhatIsNotInTheList() {
        assertThatThrownBy(() -> web.perform(get("/wording/clauses.txt?requirement=DA-01&requirement=ZZ-99")))
                .hasRootCauseInstanceOf(NotFound.class)
                .hasRootCauseMessage("There is no requirement ZZ-99 that you can see.");
        assertThatThrownBy(() -> web.perform(get("/wording/clauses.docx"))).hasRootCauseInstanceOf(FilterRefused.class);
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(file(path).getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse file(String path) throws Exception {
        MockHttpServletResponse answer =
                web.perform(get(java.net.URI.create(path))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer;
    }
}
