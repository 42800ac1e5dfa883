package org.gatehouse.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what was typed or sent into the one form in which answers are kept; a wrong one is an {@link Unreadable}. */
@Component
class AnswerReader {

    private final Options options;

    AnswerReader(Options options) {
        this.options = options;
    }

    /** What to tell the person about an answer that cannot be read. */
    static class Unreadable extends RuntimeException {
        Unreadable(String message) {
            super(message);
        }
    }

    /** @return the answer in its kept form, or null where nothing was answered */
    @Nullable Object read(Question question, @Nullable Object raw) {
        if (raw == null || (raw instanceof String text && text.isBlank())) {
            return null;
        }
        return switch (question.type()) {
            case TEXTFIELD, TEXTAREA -> text(question, raw);
            case NUMBER -> number(question, raw);
            case MONEY -> money(question, raw);
            case DATE -> date(question, raw);
            case RADIO, SELECT -> choice(question, text(question, raw));
            case CHECKBOX -> yes(question, raw);
            case CHECKLIST -> choices(question, raw);
            case FILEPICKER -> text(question, raw);
            case DYNAMICLIST -> throw new IllegalArgumentException("Rows are read one by one.");
        };
    }

    private static String text(Question question, Object raw) {
        if (!(raw instanceof String text)) {
            throw new Unreadable("“" + question.label() + "” must be text.");
        }
        String clean = text.replace("\r\n", "\n").strip();
        if (clean.chars().anyMatch(letter -> Character.isISOControl(letter) && letter != '\n' && letter != '\t')) {
            throw new Unreadable("“" + question.label() + "” has characters that cannot be read. Type it again.");
        }
        return clean;
    }

    private static BigDecimal number(Question question, Object raw) {
        try {
            return new BigDecimal(raw.toString().replace(",", "").strip());
        } catch (NumberFormatException notNumber) {
            throw new Unreadable("“" + question.label() + "” must be a number, like 12.");
        }
    }

    private static @Nullable Map<String, Object> money(Question question, Object raw) {
        Object amount = raw instanceof Map<?, ?> money ? money.get("amount") : raw;
        if (amount == null || amount.toString().isBlank()) {
            return null;
        }
        if (raw instanceof Map<?, ?> money && money.get("currency") != null && !"GBP".equals(money.get("currency"))) {
            throw new Unreadable("“" + question.label() + "” must be in pounds.");
        }
        try {
            BigDecimal pounds = new BigDecimal(amount.toString().replace(",", "").replace("£", "").strip());
            if (pounds.signum() < 0 || pounds.precision() - pounds.scale() > 12) {
                throw new Unreadable("“" + question.label() + "” must be an amount of money between £0 and £999,999,999,999.");
            }
            Map<String, Object> kept = new LinkedHashMap<>();
            kept.put("amount", pounds.setScale(2, RoundingMode.UNNECESSARY).toPlainString());
            kept.put("currency", "GBP");
            return kept;
        } catch (NumberFormatException | ArithmeticException notMoney) {
            throw new Unreadable("“" + question.label() + "” must be an amount of money, like 1234.50.");
        }
    }

    private static @Nullable String date(Question question, Object raw) {
        try {
            if (raw instanceof Map<?, ?> parts) {
                if (parts.values().stream().allMatch(part -> part == null || part.toString().isBlank())) {
                    return null;
                }
                return LocalDate.of(part(parts, "year"), part(parts, "month"), part(parts, "day")).toString();
            }
            return LocalDate.parse(raw.toString().strip()).toString();
        } catch (DateTimeException | NumberFormatException notDate) {
            throw new Unreadable("“" + question.label() + "” must be a real date, like 27 3 2027.");
        }
    }

    private static int part(Map<?, ?> parts, String name) {
        return Integer.parseInt(String.valueOf(parts.get(name)).strip());
    }

    private String choice(Question question, String value) {
        if (!options.has(question, value)) {
            throw new Unreadable("Choose one of the answers to “" + question.label() + "”.");
        }
        return value;
    }

    private static boolean yes(Question question, Object raw) {
        if (raw instanceof Boolean yes) {
            return yes;
        }
        if (raw.equals("true") || raw.equals("false")) {
            return raw.equals("true");
        }
        throw new Unreadable("“" + question.label() + "” must be yes or no.");
    }

    private @Nullable List<String> choices(Question question, Object raw) {
        List<?> given = raw instanceof List<?> list ? list : List.of(raw);
        List<String> values = given.stream().map(value -> choice(question, text(question, value))).distinct().toList();
        return values.isEmpty() ? null : values;
    }
}
