package org.gatehouse.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the system gives in a form: a person's answers are shown in the rows as they are today, and what only the system
 * may write is never taken from what was sent.
 */
public final class FixedRows {

    private FixedRows() {}

    /** @param given answers the form starts with, with the rows as they are today */
    public static Map<String, Object> refresh(FormDefinition form, Map<String, ?> given, Map<String, ?> typed) {
        Map<String, Object> shown = new LinkedHashMap<>(typed);
        form.questions().stream().filter(Question::isReadOnly).forEach(question -> {
            shown.remove(question.key());
            Optional.ofNullable(given.get(question.key())).ifPresent(value -> shown.put(question.key(), value));
        });
        form.questions().stream()
                .filter(question -> question.hasFixedRows() && given.get(question.key()) instanceof List<?>)
                .forEach(question -> shown.put(question.key(), rows(question, given, typed)));
        return shown;
    }

    private static List<Map<String, Object>> rows(Question question, Map<String, ?> given, Map<String, ?> typed) {
        List<Map<?, ?>> sent = maps(typed.get(question.key())).toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        maps(given.get(question.key())).forEach(row -> rows.add(row(question, row, sent, rows.size())));
        return rows;
    }

    private static Map<String, Object> row(Question question, Map<?, ?> given, List<Map<?, ?>> sent, int number) {
        Map<String, Object> row = new LinkedHashMap<>();
        given.forEach((column, value) -> row.put(column.toString(), value));
        Map<?, ?> typed = typed(question, given, sent, number);
        question.columns().stream()
                .filter(column -> !column.isReadOnly() && typed.get(column.key()) != null)
                .forEach(column -> row.put(column.key(), typed.get(column.key())));
        return row;
    }

    private static Map<?, ?> typed(Question question, Map<?, ?> given, List<Map<?, ?>> sent, int number) {
        if (question.rowLabels().isEmpty()) {
            return number < sent.size() ? sent.get(number) : Map.of();
        }
        String key = question.rowLabels().get(0);
        for (Map<?, ?> row : sent) {
            if (Objects.equals(row.get(key), given.get(key))) {
                return row;
            }
        }
        return Map.of();
    }

    private static Stream<Map<?, ?>> maps(@Nullable Object rows) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (rows instanceof List<?> list) {
            list.forEach(row -> maps.add(row instanceof Map<?, ?> map ? map : Map.of()));
        }
        return maps.stream();
    }
}
