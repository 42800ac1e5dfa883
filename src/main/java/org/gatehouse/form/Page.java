package org.gatehouse.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions asked together on one page.
 *
 * @param hide when the whole page, or its section, is not asked
 */
public record Page(
        String id,
        String label,
        List<Question> questions,
        @Nullable Condition hide) {}
