package org.gatehouse.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which questions are asked, given the answers: the answer to a hidden question never hides or shows another. */
final class Visibility {

    private Visibility() {}

    /** Keys of the questions that are asked, and of the texts that are shown between them. */
    static Set<String> visible(FormDefinition form, Map<String, ?> values) {
        Set<String> visible = keys(form);
        int rounds = visible.size() + 1;
        for (int round = 0; round < rounds; round++) {
            Set<String> next = next(form, values, visible);
            if (next.equals(visible)) {
                return visible;
            }
            visible = next;
        }
        // conditions that contradict each other: what was hidden once stays hidden
        visible.retainAll(next(form, values, visible));
        return visible;
    }

    static List<Page> pages(FormDefinition form, Map<String, ?> values) {
        Set<String> visible = visible(form, values);
        return form.pages().stream()
                .filter(page -> page.questions().stream().anyMatch(question -> visible.contains(question.key())))
                .toList();
    }

    /** Whether anything was answered: blank text and an empty list are no answers. */
    static boolean isBlank(@Nullable Object value) {
        return value == null
                || value instanceof String text && PlainText.isBlank(text)
                || value instanceof Collection<?> list && list.stream().allMatch(Visibility::isBlank)
                || value instanceof Map<?, ?> map && map.values().stream().allMatch(Visibility::isBlank);
    }

    private static Set<String> keys(FormDefinition form) {
        Set<String> keys = new HashSet<>();
        form.pages().forEach(page -> page.questions().forEach(question -> keys.add(question.key())));
        return keys;
    }

    private static Set<String> next(FormDefinition form, Map<String, ?> values, Set<String> visible) {
        Map<String, @Nullable Object> given = given(form, values, visible);
        Set<String> next = new HashSet<>();
        for (Page page : form.pages()) {
            if (!holds(page.hide(), given)) {
                page.questions().stream()
                        .filter(question -> !holds(question.hide(), given))
                        .forEach(question -> next.add(question.key()));
            }
        }
        return next;
    }

    private static boolean holds(@Nullable Condition hide, Map<String, @Nullable Object> given) {
        return hide != null && hide.holds(given);
    }

    private static Map<String, @Nullable Object> given(
            FormDefinition form, Map<String, ?> values, Set<String> visible) {
        Map<String, @Nullable Object> given = new HashMap<>();
        for (Question question : form.questions()) {
            Object value = visible.contains(question.key()) ? values.get(question.key()) : null;
            given.put(question.key(), value == null || isBlank(value) ? null : comparable(question, value));
        }
        return given;
    }

    private static @Nullable Object comparable(Question question, Object value) {
        if (question.type() == QuestionType.NUMBER) {
            return (question.isMoney() ? Decimals.pounds(value) : Decimals.number(value)).orElse(null);
        }
        if (question.type() == QuestionType.CHECKBOX) {
            return Boolean.valueOf(value.toString());
        }
        return value instanceof String text ? text.strip() : value;
    }
}
