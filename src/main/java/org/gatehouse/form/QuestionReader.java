package org.gatehouse.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads the questions of one form, or of one repeated group in it; no two may share a key. */
class QuestionReader {

    private static final int SHORT_TEXT = 300;
    private static final int LONG_TEXT = 10_000;

    private final String file;
    private final Conditions conditions;
    private final Set<String> keys = new HashSet<>();

    QuestionReader(String file, Conditions conditions) {
        this.file = file;
        this.conditions = conditions;
    }

    Question question(JsonNode node) {
        String typeName = node.path("type").asText();
        QuestionType type = QuestionType.named(typeName)
                .orElseThrow(() -> new FormRefused(file, name(node), "unknown type “" + typeName + "”"));
        boolean isText = type == QuestionType.TEXT;
        String key = text(file, node, isText ? "id" : "key");
        if (!keys.add(key)) {
            throw new FormRefused(file, key, "another question has the same key");
        }
        return new Question(
                key,
                type,
                text(file, node, isText ? "text" : "label"),
                optional(node, "description"),
                limits(type, node),
                options(node),
                optional(node, "valuesKey"),
                columns(type, node),
                hide(node),
                hideText(node),
                properties(node));
    }

    @Nullable
    Condition hide(JsonNode node) {
        String feel = hideText(node);
        try {
            return feel == null ? null : conditions.parse(feel);
        } catch (IllegalArgumentException unreadable) {
            throw new FormRefused(file, name(node), "the condition cannot be read: " + unreadable.getMessage());
        }
    }

    private static @Nullable String hideText(JsonNode node) {
        String hide = optional(node.path("conditional"), "hide");
        return hide == null ? null : hide.strip().replaceFirst("^=", "").strip();
    }

    private Limits limits(QuestionType type, JsonNode node) {
        JsonNode validate = node.path("validate");
        int longest = type == QuestionType.TEXTAREA ? LONG_TEXT : SHORT_TEXT;
        return new Limits(
                validate.path("required").asBoolean(),
                validate.path("minLength").asInt(0),
                validate.path("maxLength").asInt(longest),
                decimal(validate, "min"),
                decimal(validate, "max"),
                pattern(node, optional(validate, "pattern")),
                optional(validate, "validationType"));
    }

    private @Nullable Pattern pattern(JsonNode node, @Nullable String pattern) {
        try {
            return pattern == null ? null : Pattern.compile(pattern);
        } catch (PatternSyntaxException unreadable) {
            throw new FormRefused(file, name(node), "the pattern cannot be read: " + unreadable.getMessage());
        }
    }

    private List<Question> columns(QuestionType type, JsonNode node) {
        if (type != QuestionType.DYNAMICLIST) {
            return List.of();
        }
        QuestionReader ofRow = new QuestionReader(file, conditions);
        List<Question> columns = new ArrayList<>();
        node.path("components").forEach(component -> columns.add(ofRow.question(component)));
        if (columns.stream().anyMatch(column -> column.type() == QuestionType.FILEPICKER || column.takesFile())) {
            throw new FormRefused(file, name(node), "documents are not asked for in a repeated group");
        }
        return List.copyOf(columns);
    }

    private static List<Option> options(JsonNode node) {
        List<Option> options = new ArrayList<>();
        node.path("values")
                .forEach(value -> options.add(new Option(
                        value.path("value").asText(), value.path("label").asText())));
        return List.copyOf(options);
    }

    private static Map<String, String> properties(JsonNode node) {
        Map<String, String> properties = new LinkedHashMap<>();
        node.path("properties")
                .fields()
                .forEachRemaining(entry -> properties.put(
                        entry.getKey(),
                        entry.getValue().isTextual()
                                ? entry.getValue().asText()
                                : entry.getValue().toString()));
        return Map.copyOf(properties);
    }

    private static @Nullable BigDecimal decimal(JsonNode node, String field) {
        return node.path(field).isNumber() ? node.get(field).decimalValue() : null;
    }

    private static @Nullable String optional(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    /** @throws FormRefused if the part has no such text */
    static String text(String file, JsonNode node, String field) {
        String text = node.path(field).asText();
        if (text.isBlank()) {
            throw new FormRefused(file, name(node), "it has no " + field);
        }
        return text;
    }

    static String name(JsonNode node) {
        return node.path("key").asText(node.path("id").asText(node.path("label").asText("a part without name")));
    }
}
