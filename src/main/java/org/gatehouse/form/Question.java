package org.gatehouse.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form.
 *
 * @param optionsKey names a source of options kept elsewhere, or null
 * @param hide when the question is not asked, or null for always asked
 * @param columns the questions of each row of a repeated group
 * @param example a valid answer
 */
public record Question(
        String key,
        QuestionType type,
        String label,
        String hint,
        List<Option> options,
        @Nullable String optionsKey,
        boolean required,
        int minLength,
        int maxLength,
        @Nullable JsonNode least,
        @Nullable JsonNode most,
        @Nullable String pattern,
        @Nullable Condition hide,
        List<Question> columns,
        String example) {}
