package org.gatehouse.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A form as JSON Schema (2020-12), for those who ask over the API. Conditions are checked by the service alone. */
@Component
class FormSchema {

    private final Options options;

    FormSchema(Options options) {
        this.options = options;
    }

    Map<String, Object> of(FormDefinition form) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", form.title());
        schema.putAll(object(form.questions().toList()));
        return schema;
    }

    private Map<String, Object> object(List<Question> questions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        questions.forEach(question -> properties.put(question.key(), property(question)));
        return Map.of(
                "type", "object",
                "additionalProperties", false,
                "properties", properties,
                "required",
                        questions.stream()
                                .filter(question -> question.required() && question.hide() == null)
                                .map(Question::key)
                                .toList());
    }

    private Map<String, Object> property(Question question) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("title", question.label());
        if (!question.hint().isEmpty()) {
            property.put("description", question.hint());
        }
        switch (question.type()) {
            case NUMBER -> property.put("type", "number");
            case CHECKBOX -> property.put("type", "boolean");
            case MONEY -> property.putAll(money());
            case DATE -> property.putAll(Map.of("type", "string", "format", "date"));
            case RADIO, SELECT -> property.putAll(choice(question));
            case CHECKLIST -> property.putAll(Map.of("type", "array", "items", choice(question)));
            case DYNAMICLIST -> property.putAll(Map.of("type", "array", "items", object(question.columns())));
            default -> property.putAll(Map.of("type", "string", "maxLength", question.maxLength()));
        }
        return property;
    }

    private Map<String, Object> choice(Question question) {
        return Map.of(
                "type", "string", "enum", options.of(question).stream().map(Option::value).toList());
    }

    private static Map<String, Object> money() {
        return Map.of(
                "type", "object",
                "properties", Map.of(
                        "amount", Map.of("type", "string", "pattern", "^[0-9]{1,12}\\.[0-9]{2}$"),
                        "currency", Map.of("const", "GBP")),
                "required", List.of("amount", "currency"));
    }
}
