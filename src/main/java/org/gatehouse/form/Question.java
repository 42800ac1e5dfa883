package org.gatehouse.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form.
 *
 * @param options answers to choose from that the form lists itself
 * @param valuesKey name of the source of the answers to choose from, where the form does not list them
 * @param columns questions asked for each row of a repeated group
 * @param hide when the question is not asked
 * @param hideText the same condition as written, without the leading {@code =}
 */
public record Question(
        String key,
        QuestionType type,
        String label,
        @Nullable String hint,
        Limits limits,
        List<Option> options,
        @Nullable String valuesKey,
        List<Question> columns,
        @Nullable Condition hide,
        @Nullable String hideText,
        Map<String, String> properties) {

    public boolean required() {
        return limits.required();
    }

    public boolean isMoney() {
        return "money".equals(properties.get("format"));
    }

    /** Whether some ways out of the task need an answer and others do not; its hint says which. */
    boolean isNeededBySomeOutcome() {
        return "true".equals(properties.get("neededBySomeOutcome"));
    }

    /** Whether the rows are given by the system and can be neither added nor removed. */
    public boolean hasFixedRows() {
        return "true".equals(properties.get("fixedRows"));
    }

    /** Keys of the columns that head each row of a repeated group; the first of them tells rows apart. */
    List<String> rowLabels() {
        String labels = properties.getOrDefault("rowLabel", "");
        return labels.isBlank() ? List.of() : List.of(labels.strip().split("\\s*,\\s*"));
    }

    public boolean isReadOnly() {
        return "true".equals(properties.get("readonly"));
    }

    /** Whether its text may be taken out of a file. */
    boolean takesFile() {
        return "true".equals(properties.get("fromFile"));
    }

    boolean isAnswered() {
        return type != QuestionType.TEXT;
    }
}
