package org.gatehouse.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a {@code .form} file and refuses what Gatehouse cannot ask or check. */
@Component
class FormReader {

    private static final int TEXTFIELD_LENGTH = 300;
    private static final int TEXTAREA_LENGTH = 10_000;

    private final Conditions conditions;
    private final ObjectMapper json = new ObjectMapper();

    FormReader(Conditions conditions) {
        this.conditions = conditions;
    }

    /** @throws FormRefused naming file and component */
    FormDefinition read(String file, int version, String content) {
        try {
            JsonNode form = json.readTree(content);
            JsonNode properties = form.path("properties");
            return new Reading(file)
                    .form(form, properties, version);
        } catch (JsonProcessingException unreadable) {
            throw new FormRefused(file, "line " + unreadable.getLocation().getLineNr(), "it is no valid JSON");
        }
    }

    /** One file being read, with the keys seen so far. */
    private final class Reading {

        private final String file;
        private final Set<String> keys = new HashSet<>();

        private Reading(String file) {
            this.file = file;
        }

        private FormDefinition form(JsonNode form, JsonNode properties, int version) {
            List<FormDefinition.Section> sections = new ArrayList<>();
            for (JsonNode section : form.path("components")) {
                if (!section.path("type").asText().equals("group")) {
                    throw new FormRefused(file, name(section), "only groups may stand at the top, each is a section");
                }
                sections.add(section(section));
            }
            return new FormDefinition(
                    form.path("id").asText(),
                    version,
                    properties.path("title").asText(),
                    FormUse.valueOf(properties.path("use").asText("TASK")),
                    properties.path("kind").isMissingNode() ? null : properties.path("kind").asText(),
                    sections);
        }

        private FormDefinition.Section section(JsonNode section) {
            Condition hide = hide(section, null);
            List<FormDefinition.Page> pages = new ArrayList<>();
            for (JsonNode part : section.path("components")) {
                if (part.path("type").asText().equals("group")) {
                    Condition hidePage = hide(part, hide);
                    pages.add(new FormDefinition.Page(
                            part.path("id").asText(), part.path("label").asText(), questions(part, hidePage)));
                } else if (!part.path("type").asText().equals("text")) {
                    Question question = question(part, hide, keys);
                    pages.add(new FormDefinition.Page(question.key(), question.label(), List.of(question)));
                }
            }
            return new FormDefinition.Section(section.path("id").asText(), section.path("label").asText(), pages);
        }

        private List<Question> questions(JsonNode group, @Nullable Condition hide) {
            List<Question> questions = new ArrayList<>();
            for (JsonNode component : group.path("components")) {
                if (!component.path("type").asText().equals("text")) {
                    questions.add(question(component, hide, keys));
                }
            }
            return questions;
        }

        private Question question(JsonNode component, @Nullable Condition outer, Set<String> known) {
            String key = component.path("key").asText(component.path("path").asText());
            if (key.isEmpty() || !known.add(key)) {
                throw new FormRefused(file, name(component), key.isEmpty() ? "it has no key" : "its key is used twice");
            }
            QuestionType type = type(component);
            JsonNode validate = component.path("validate");
            List<Question> columns = new ArrayList<>();
            Set<String> columnKeys = new HashSet<>();
            for (JsonNode column : component.path("components")) {
                columns.add(question(column, null, columnKeys));
            }
            return new Question(
                    key,
                    type,
                    component.path("label").asText(key),
                    component.path("description").asText(),
                    options(component),
                    component.hasNonNull("valuesKey") ? component.path("valuesKey").asText() : null,
                    validate.path("required").asBoolean(false),
                    validate.path("minLength").asInt(0),
                    validate.path("maxLength").asInt(type == QuestionType.TEXTAREA ? TEXTAREA_LENGTH : TEXTFIELD_LENGTH),
                    validate.get("min"),
                    validate.get("max"),
                    validate.hasNonNull("pattern") ? validate.path("pattern").asText() : null,
                    hide(component, outer),
                    columns,
                    component.path("properties").path("example").asText());
        }

        private QuestionType type(JsonNode component) {
            String type = component.path("type").asText();
            if (type.equals("number") && component.path("properties").path("format").asText().equals("money")) {
                return QuestionType.MONEY;
            }
            if (type.equals("datetime") && component.path("subtype").asText().equals("date")) {
                return QuestionType.DATE;
            }
            try {
                QuestionType known = QuestionType.valueOf(type.toUpperCase(Locale.ROOT));
                if (known != QuestionType.MONEY && known != QuestionType.DATE) {
                    return known;
                }
            } catch (IllegalArgumentException unknown) {
                throw new FormRefused(file, name(component), "Gatehouse cannot ask a question of type " + type);
            }
            throw new FormRefused(file, name(component), "Gatehouse cannot ask a question of type " + type);
        }

        private static List<Option> options(JsonNode component) {
            List<Option> options = new ArrayList<>();
            for (JsonNode value : component.path("values")) {
                options.add(new Option(value.path("value").asText(), value.path("label").asText()));
            }
            return options;
        }

        private @Nullable Condition hide(JsonNode component, @Nullable Condition outer) {
            String feel = component.path("conditional").path("hide").asText().strip();
            if (feel.isEmpty()) {
                return outer;
            }
            try {
                Condition own = conditions.parse(feel.startsWith("=") ? feel.substring(1) : feel);
                return outer == null ? own : answers -> outer.holds(answers) || own.holds(answers);
            } catch (IllegalArgumentException unreadable) {
                throw new FormRefused(file, name(component), "its condition cannot be read: " + unreadable.getMessage());
            }
        }

        private static String name(JsonNode component) {
            return Optional.of(component.path("key").asText())
                    .filter(key -> !key.isEmpty())
                    .orElse(component.path("id").asText("a component"));
        }
    }
}
