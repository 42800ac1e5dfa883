package org.gatehouse.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Answers are kept in one shape, wrong ones are named, and what was not asked is dropped. */
class AnswerCheckTests {

    private final AnswerCheck check = new AnswerCheck(new AnswerReader(Feel.OPTIONS));
    private final FormDefinition request = form("system-or-licence-request");
    private final FormDefinition decision = form("decide-request");

    private static FormDefinition form(String id) {
        try {
            String content = Files.readString(Path.of("forms", id + ".form"));
            return new FormReader(new ObjectMapper(), Feel::condition).read(id + ".form", content, 1);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private Checked draft(FormDefinition form, Map<String, ?> raw) {
        return check.check(form, raw, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234.5", "£1234.50", " 1234.5 "})
    void moneyIsKeptAsPoundsAndPence(String written) {
        Checked checked = draft(decision, Map.of("costBaseline", written));

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.answers().get("costBaseline")).isEqualTo(Map.of("amount", "1234.50", "currency", "GBP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.005", "12,34", "a lot", "1e9"})
    void whatIsNoSumOfMoneyIsNamed(String written) {
        assertThat(draft(decision, Map.of("costBaseline", written)).problems())
                .extracting(Problem::pointer)
                .containsExactly("/answers/costBaseline");
    }

    @Test
    void everythingIsRequiredOnlyWhenComplete() {
        assertThat(draft(request, Map.of()).problems()).isEmpty();
        assertThat(check.check(request, Map.of("title", "  "), true).problems())
                .extracting(Problem::key)
                .contains("title", "sponsor", "neededBy")
                .doesNotContain("valueKnown", "overrideReason");
    }

    @Test
    void answersToQuestionsNotAskedAreDropped() {
        Map<String, Object> raw = new HashMap<>(
                Map.of("moneySpent", "yes", "valueKnown", "yes", "wholeLifeOverride", 5, "overrideReason", "Why"));
        assertThat(draft(request, raw).answers().values()).containsKeys("wholeLifeOverride", "overrideReason");

        raw.put("moneySpent", "no");
        assertThat(draft(request, raw).answers().values()).containsOnlyKeys("moneySpent");
    }

    @Test
    void wrongAnswersAreNamedEvenInADraft() {
        Checked checked = draft(
                request,
                Map.of(
                        "nonsense",
                        1,
                        "userCount",
                        "many",
                        "requestType",
                        "CAKE",
                        "title",
                        "a\u0000b",
                        "neededBy",
                        "31 June"));

        assertThat(checked.problems())
                .extracting(Problem::key)
                .containsExactlyInAnyOrder("nonsense", "userCount", "requestType", "title", "neededBy");
        assertThat(checked.answers().values()).isEmpty();
    }

    @Test
    void textNumbersAndDatesAreKeptInOneShape() {
        Map<String, Object> raw = Map.of(
                "problem",
                " one\r\ntwo ",
                "userCount",
                "2,400",
                "neededBy",
                Map.of("day", "3", "month", 3, "year", "2027"));

        assertThat(draft(request, raw).answers().values())
                .isEqualTo(
                        Map.of("problem", "one\ntwo", "userCount", new BigDecimal("2400"), "neededBy", "2027-03-03"));
    }

    @Test
    void problemsInARepeatedGroupPointAtTheRow() {
        Map<String, Object> raw = Map.of("conditions", List.of(Map.of("owner", "nobody")));

        assertThat(check.check(decision, raw, true).problems())
                .extracting(Problem::pointer)
                .contains("/answers/conditions/0/text", "/answers/conditions/0/owner", "/answers/conditions/0/due");
    }

    @Test
    void aPageShowsWhatTheBrowserSentAndWhatIsWrongWithIt() {
        Page page = decision.pages().get(0);
        Map<String, Object> sent = new BrowserAnswers()
                .read(
                        page.questions(),
                        Map.of(
                                "interestDeclared", new String[] {"true"},
                                "validUntil-day", new String[] {"31"},
                                "validUntil-month", new String[] {"2"},
                                "validUntil-year", new String[] {"2027"},
                                "conditions[4].text", new String[] {"<b>Pay</b>"},
                                "conditions[7].text", new String[] {" "}));
        Checked checked = check.check(decision, sent, true);
        AnswerWords words = new AnswerWords(Feel.OPTIONS, Feel.DOCUMENTS);
        FormView view = new FormView(new QuestionViews(Feel.OPTIONS, words), words);
        Context context = new Context(Locale.UK);
        context.setVariable("questions", view.questions(decision, page.questions(), sent, checked.problems()));
        context.setVariable("problems", checked.problems());
        context.setVariable(
                "summary", view.summary(decision, Map.of("costBaseline", "1234.5", "validUntil", "2026-03-03")));

        Document html = Jsoup.parse(engine().process(
                        "<th:block th:replace=\"~{components/questions :: errors(${problems})}\"></th:block>"
                                + "<th:block th:each=\"q : ${questions}\"><th:block th:replace=\"~{components/questions :: question(${q})}\"></th:block></th:block>"
                                + "<th:block th:replace=\"~{components/questions :: answers(${summary}, '/x/')}\"></th:block>",
                        context));

        assertThat(html.select(".govuk-error-summary a"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(html.getElementById(link.attr("href").substring(1)))
                                .as(link.attr("href"))
                                .isNotNull());
        assertThat(html.getElementsByAttributeValue("name", "validUntil-day").val())
                .isEqualTo("31");
        assertThat(html.getElementsByAttributeValue("name", "conditions[0].text")
                        .text())
                .isEqualTo("<b>Pay</b>");
        assertThat(html.getElementsByAttributeValue("name", "conditions[1].text"))
                .hasSize(1);
        assertThat(html.getElementById("interestDeclared").hasAttr("checked")).isTrue();
        assertThat(html.getElementById("adviceConsidered").attr("aria-describedby"))
                .isEqualTo("adviceConsidered-hint adviceConsidered-error");
        assertThat(html.select(".govuk-summary-list__value").eachText()).contains("£1,234.50", "3 March 2026");
        assertThat(html.select("a[href=/x/details]")).isNotEmpty();
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.getResolvablePatternSpec().addPattern("components/*");
        files.setOrder(1);
        StringTemplateResolver text = new StringTemplateResolver();
        text.setOrder(2);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.addTemplateResolver(files);
        engine.addTemplateResolver(text);
        return engine;
    }
}
