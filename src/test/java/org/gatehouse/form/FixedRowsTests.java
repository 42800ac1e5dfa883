package org.gatehouse.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** What the system gives in a form is shown as it is today, whatever was sent. */
class FixedRowsTests {

    private final FormDefinition form = form();
    private final Map<String, Object> given = Map.of(
            "text",
            "The text of today.",
            "clauses",
            List.of(row("DA-01", "Data is ours."), row("DA-02", "Free access.")));

    private static FormDefinition form() {
        try {
            String file = "review-wording.form";
            String content = Files.readString(Path.of("forms", file));
            return new FormReader(new ObjectMapper(), Feel::condition).read(file, content, 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Object> row(String requirement, String statement) {
        return Map.of("requirement", requirement, "statement", statement, "result", "MISSING", "quote", "");
    }

    private static Map<?, ?> shownRow(Map<String, Object> shown, int number) {
        return (Map<?, ?>) ((List<?>) shown.get("clauses")).get(number);
    }

    @Test
    void takesTypedAnswersIntoTheRowsOfToday() {
        Map<String, Object> typed = Map.of(
                "text", "Another text.",
                "findings", "Typed.",
                "clauses",
                        List.of(
                                Map.of(
                                        "requirement",
                                        "DA-02",
                                        "statement",
                                        "Tampered.",
                                        "result",
                                        "WEAK",
                                        "quote",
                                        "so"),
                                Map.of("requirement", "DA-77", "result", "MET")));

        Map<String, Object> shown = FixedRows.refresh(form, given, typed);

        assertThat(shown.get("text")).isEqualTo("The text of today.");
        assertThat(shown.get("findings")).isEqualTo("Typed.");
        assertThat((List<?>) shown.get("clauses")).hasSize(2);
        assertThat(shownRow(shown, 0)).isEqualTo(row("DA-01", "Data is ours."));
        assertThat((Object) shownRow(shown, 1).get("statement")).isEqualTo("Free access.");
        assertThat((Object) shownRow(shown, 1).get("result")).isEqualTo("WEAK");
        assertThat((Object) shownRow(shown, 1).get("quote")).isEqualTo("so");
    }

    @Test
    void takesNoReadOnlyAnswerThatTheSystemDidNotGive() {
        Map<String, Object> shown = FixedRows.refresh(form, Map.of(), Map.of("text", "Smuggled."));

        assertThat(shown).isEmpty();
    }

    @Test
    void headsEachRowWithWhatItIsAboutAndSendsItBack() {
        Document html = Jsoup.parse(render());

        assertThat(html.select("#clauses fieldset > legend").eachText())
                .containsExactly("DA-01 – Data is ours.", "DA-02 – Free access.");
        assertThat(html.select("p:contains(Data is ours)")).as("not said twice").isEmpty();
        Map<String, String[]> sent = new HashMap<>();
        html.select("input[type=hidden], textarea")
                .forEach(field -> sent.put(
                        field.attr("name"), new String[] {field.hasAttr("value") ? field.val() : field.text()}));
        Map<String, Object> read = new BrowserAnswers().read(form.questions(), sent);
        assertThat((List<?>) read.get("clauses")).hasSize(2);
        assertThat((Object) shownRow(read, 1).get("statement")).isEqualTo("Free access.");
        assertThat(read.get("text")).isEqualTo("The text of today.");
    }

    private String render() {
        AnswerWords words = new AnswerWords(Feel.OPTIONS, Feel.DOCUMENTS);
        FormView view = new FormView(new QuestionViews(Feel.OPTIONS, words), words);
        Context context = new Context(Locale.UK);
        context.setVariable("questions", view.questions(form, form.questions(), given, List.of()));
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
        return engine.process(
                "<th:block th:each=\"q : ${questions}\"><th:block th:replace=\"~{components/questions :: question(${q})}\"></th:block></th:block>",
                context);
    }
}
