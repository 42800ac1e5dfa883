package org.gatehouse.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Describes the answers to a form as JSON Schema, with the choices that the reader has today. */
@Component
class FormSchema {

    private static final String TYPE = "type";

    private final Options options;

    FormSchema(Options options) {
        this.options = options;
    }

    Map<String, Object> of(FormDefinition form) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", form.title());
        List<String> required = form.pages().stream()
                .filter(page -> page.hide() == null)
                .flatMap(page -> page.questions().stream())
                .filter(question -> question.required() && question.hide() == null)
                .map(Question::key)
                .toList();
        schema.putAll(object(form.questions(), required));
        return schema;
    }

    private Map<String, Object> object(List<Question> questions, List<String> required) {
        Map<String, Object> properties = new LinkedHashMap<>();
        questions.stream()
                .filter(Question::isAnswered)
                .forEach(question -> properties.put(question.key(), property(question)));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(TYPE, "object");
        object.put("properties", properties);
        object.put("required", required);
        object.put("additionalProperties", false);
        return object;
    }

    private Map<String, Object> property(Question question) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("title", question.label());
        switch (question.type()) {
            case NUMBER -> number(question, property);
            case DATETIME -> property.putAll(Map.of(TYPE, "string", "format", "date"));
            case RADIO, SELECT -> property.putAll(choice(question));
            case CHECKBOX -> property.put(TYPE, "boolean");
            case CHECKLIST -> property.putAll(Map.of(TYPE, "array", "items", choice(question)));
            case FILEPICKER -> property.putAll(Map.of(TYPE, "array", "items", Map.of(TYPE, "string")));
            case DYNAMICLIST -> property.putAll(Map.of(TYPE, "array", "items", rows(question)));
            default -> text(question.limits(), property);
        }
        return property;
    }

    private static void text(Limits limits, Map<String, Object> property) {
        property.put(TYPE, "string");
        property.put("maxLength", limits.maxLength());
        if (limits.minLength() > 0) {
            property.put("minLength", limits.minLength());
        }
    }

    private static void number(Question question, Map<String, Object> property) {
        if (question.isMoney()) {
            property.put(TYPE, "object");
            property.put(
                    "properties",
                    Map.of(
                            "amount", Map.of(TYPE, "string", "pattern", "^\\d+\\.\\d{2}$"),
                            "currency", Map.of("const", "GBP")));
            property.put("required", List.of("amount", "currency"));
            property.put("additionalProperties", false);
            return;
        }
        property.put(TYPE, "number");
        if (question.limits().min() != null) {
            property.put("minimum", question.limits().min());
        }
        if (question.limits().max() != null) {
            property.put("maximum", question.limits().max());
        }
    }

    private Map<String, Object> choice(Question question) {
        List<String> values = options.of(question).stream().map(Option::value).toList();
        return values.isEmpty() ? Map.of(TYPE, "string") : Map.of(TYPE, "string", "enum", values);
    }

    private Map<String, Object> rows(Question question) {
        List<String> required = question.columns().stream()
                .filter(column -> column.required() && column.hide() == null)
                .map(Question::key)
                .toList();
        return object(question.columns(), required);
    }
}
