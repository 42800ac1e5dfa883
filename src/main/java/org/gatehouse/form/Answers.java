package org.gatehouse.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checked answers to a form, by question key. Text is {@code String}, whole and decimal numbers {@code BigDecimal}, yes
 * or no questions {@code Boolean}, dates text {@code YYYY-MM-DD}, choices of several {@code List<String>}, repeated
 * groups {@code List<Map<String, Object>>}, money {@code {"amount":"1234.50","currency":"GBP"}}.
 */
public record Answers(Map<String, Object> values) {

    public static final Answers NONE = new Answers(Map.of());

    public String text(String key) {
        Object value = values.get(key);
        return value == null ? "" : value.toString();
    }

    public boolean isGiven(String key) {
        return values.containsKey(key) && !text(key).isBlank();
    }

    /** Whether the question was answered with yes, as a checkbox or as a choice called {@code yes}. */
    public boolean isYes(String key) {
        Object value = values.get(key);
        return Boolean.TRUE.equals(value) || "yes".equals(value);
    }

    /** Whether the answer is yes or not known: in screening doubt counts as yes. */
    public boolean isYesOrUnknown(String key) {
        return isYes(key) || "dont_know".equals(values.get(key));
    }

    /** Pounds, or empty where not answered. */
    public Optional<BigDecimal> money(String key) {
        return values.get(key) instanceof Map<?, ?> money
                ? Optional.ofNullable(money.get("amount")).map(amount -> new BigDecimal(amount.toString()))
                : Optional.empty();
    }

    public Optional<BigDecimal> number(String key) {
        return values.get(key) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    public Optional<LocalDate> date(String key) {
        return isGiven(key) ? Optional.of(LocalDate.parse(text(key))) : Optional.empty();
    }

    public List<String> choices(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The rows of a repeated group. */
    public List<Answers> rows(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().filter(Map.class::isInstance).map(Answers::row).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Answers row(Object row) {
        return new Answers((Map<String, Object>) row);
    }

    public @Nullable Object get(String key) {
        return values.get(key);
    }
}
