package org.gatehouse.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a .form file into the questions it asks, and refuses what it does not understand. */
@Component
class FormReader {

    private final ObjectMapper json;
    private final Conditions conditions;

    FormReader(ObjectMapper json, Conditions conditions) {
        this.json = json;
        this.conditions = conditions;
    }

    /** @throws FormRefused naming the file and the part of it that is wrong */
    FormDefinition read(String file, String content, int version) {
        JsonNode root = parse(file, content);
        String id = root.path("id").asText();
        if (!file.equals(id + ".form")) {
            throw new FormRefused(file, "id “" + id + "”", "the file must be called as its id, with .form");
        }
        Set<String> pageIds = new HashSet<>();
        QuestionReader questions = new QuestionReader(file, conditions);
        List<Section> sections = new ArrayList<>();
        for (JsonNode section : root.path("components")) {
            sections.add(section(file, section, questions, pageIds));
        }
        if (sections.isEmpty()) {
            throw new FormRefused(file, id, "the form asks nothing");
        }
        JsonNode properties = root.path("properties");
        return new FormDefinition(
                id,
                version,
                properties.path("title").asText(id),
                use(file, properties.path("use").asText()),
                properties.hasNonNull("kind") ? properties.get("kind").asText() : null,
                List.copyOf(sections));
    }

    private JsonNode parse(String file, String content) {
        try {
            return json.readTree(content);
        } catch (JsonProcessingException unreadable) {
            throw new FormRefused(file, "whole file", "it is not JSON: " + unreadable.getOriginalMessage());
        }
    }

    private static FormUse use(String file, String name) {
        for (FormUse use : FormUse.values()) {
            if (use.name().equals(name)) {
                return use;
            }
        }
        throw new FormRefused(file, "properties", "use must be REQUEST or TASK and is “" + name + "”");
    }

    private static Section section(String file, JsonNode node, QuestionReader questions, Set<String> pageIds) {
        if (!isGroup(node)) {
            throw new FormRefused(file, QuestionReader.name(node), "a form consists of groups");
        }
        String id = QuestionReader.text(file, node, "id");
        Condition hide = questions.hide(node);
        List<Page> pages = new ArrayList<>();
        for (JsonNode component : node.path("components")) {
            Page page = page(file, component, hide, questions);
            if (!pageIds.add(page.id())) {
                throw new FormRefused(file, page.id(), "another page has the same id");
            }
            pages.add(page);
        }
        return new Section(id, QuestionReader.text(file, node, "label"), List.copyOf(pages));
    }

    private static Page page(String file, JsonNode node, @Nullable Condition ofSection, QuestionReader questions) {
        if (!isGroup(node)) {
            Question question = questions.question(node);
            return new Page(question.key(), question.label(), List.of(question), ofSection);
        }
        List<Question> asked = new ArrayList<>();
        node.path("components").forEach(component -> asked.add(questions.question(component)));
        return new Page(
                QuestionReader.text(file, node, "id"),
                QuestionReader.text(file, node, "label"),
                List.copyOf(asked),
                either(ofSection, questions.hide(node)));
    }

    private static @Nullable Condition either(@Nullable Condition one, @Nullable Condition other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return answers -> one.holds(answers) || other.holds(answers);
    }

    private static boolean isGroup(JsonNode node) {
        return "group".equals(node.path("type").asText());
    }
}
