package org.gatehouse.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is shown, with the answer given so far.
 *
 * @param key name of the field, such as {@code title} or {@code conditions[0].text}
 * @param type as in the .form file, such as {@code radio}
 * @param required whether some way out needs it, so that it is not called optional
 * @param growing whether a person may add rows
 * @param takesFile whether its text may be taken out of a file
 * @param documents those given so far, where it asks for documents
 * @param showWhenKey the question on the same page whose answer {@code showWhenValue} makes this one be asked
 */
public record QuestionView(
        String key,
        String type,
        String label,
        @Nullable String hint,
        boolean required,
        boolean money,
        boolean readOnly,
        boolean growing,
        boolean takesFile,
        String value,
        String day,
        String month,
        String year,
        List<OptionView> options,
        List<RowView> rows,
        List<DocumentLink> documents,
        @Nullable String error,
        @Nullable String showWhenKey,
        @Nullable String showWhenValue) {

    /** Ids of the hint and the error message that describe the field; nothing where it has neither. */
    public @Nullable String describedBy() {
        String ids = Stream.of(hint == null ? null : key + "-hint", error == null ? null : key + "-error")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
