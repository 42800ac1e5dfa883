package org.gatehouse.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads one answer into the shape in which it is kept, or says what is wrong with it. */
@Component
class AnswerReader {

    private static final int ROWS = 100;

    private final Options options;

    AnswerReader(Options options) {
        this.options = options;
    }

    /** Empty where the question was not answered, or not so that the answer can be kept. */
    Optional<Object> read(Question question, @Nullable Object raw, Place place) {
        if (raw == null || Visibility.isBlank(raw)) {
            if (place.complete() && question.required()) {
                place.problem(Wording.missing(question));
            }
            return Optional.empty();
        }
        return answer(question, raw, place).map(Object.class::cast);
    }

    private Optional<?> answer(Question question, Object raw, Place place) {
        return switch (question.type()) {
            case TEXTFIELD, TEXTAREA -> TextAnswers.read(question, raw, place);
            case NUMBER -> number(question, raw, place);
            case DATETIME -> DateAnswers.read(question, raw, place);
            case RADIO, SELECT -> choice(question, raw, place);
            case CHECKBOX -> checkbox(question, raw, place);
            case CHECKLIST -> several(question, raw, place);
            case FILEPICKER -> TextAnswers.list(question, raw, place);
            case DYNAMICLIST -> rows(question, raw, place);
            case TEXT -> Optional.empty();
        };
    }

    private static Optional<Object> number(Question question, Object raw, Place place) {
        Optional<BigDecimal> number = question.isMoney() ? Decimals.pounds(raw) : Decimals.number(raw);
        if (number.isEmpty()) {
            place.problem(question.isMoney() ? Wording.notMoney(question) : Wording.notNumber(question));
            return Optional.empty();
        }
        BigDecimal value = number.get();
        BigDecimal min = question.isMoney() && question.limits().min() == null
                ? BigDecimal.ZERO
                : question.limits().min();
        BigDecimal max = question.limits().max();
        if (min != null && value.compareTo(min) < 0) {
            place.problem(Wording.about(question) + " must be " + min.toPlainString() + " or more");
            return Optional.empty();
        }
        if (max != null && value.compareTo(max) > 0) {
            place.problem(Wording.about(question) + " must be " + max.toPlainString() + " or less");
            return Optional.empty();
        }
        return Optional.of(question.isMoney() ? Map.of("amount", value.toPlainString(), "currency", "GBP") : value);
    }

    private Optional<Object> choice(Question question, Object raw, Place place) {
        if (raw instanceof String text && options.isOffered(question, text.strip())) {
            return Optional.of(text.strip());
        }
        place.problem("Choose one of the answers to " + Wording.quoted(question));
        return Optional.empty();
    }

    private static Optional<Object> checkbox(Question question, Object raw, Place place) {
        if (!"true".equals(raw.toString()) && !"false".equals(raw.toString())) {
            place.problem("Tick " + Wording.quoted(question) + " or leave it empty");
            return Optional.empty();
        }
        boolean ticked = Boolean.parseBoolean(raw.toString());
        if (!ticked && question.required() && place.complete()) {
            place.problem(Wording.missing(question));
        }
        return Optional.of(ticked);
    }

    private Optional<Object> several(Question question, Object raw, Place place) {
        List<String> chosen = TextAnswers.list(question, raw, place).orElse(List.of());
        if (chosen.stream().allMatch(value -> options.isOffered(question, value))) {
            return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
        }
        place.problem("Choose only from the answers to " + Wording.quoted(question));
        return Optional.empty();
    }

    private Optional<Object> rows(Question question, Object raw, Place place) {
        if (!(raw instanceof List<?> list) || list.size() > ROWS) {
            place.problem("Enter up to " + ROWS + " entries under " + Wording.quoted(question));
            return Optional.empty();
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int row = 0; row < list.size(); row++) {
            if (list.get(row) instanceof Map<?, ?> cells) {
                rows.add(row(question, cells, place, row));
            } else {
                place.row(row).problem("Enter each entry under " + Wording.quoted(question) + " with its questions");
            }
        }
        return Optional.of(List.copyOf(rows));
    }

    private Map<String, Object> row(Question question, Map<?, ?> cells, Place place, int row) {
        List<String> columns = question.columns().stream().map(Question::key).toList();
        cells.keySet().stream()
                .map(Objects::toString)
                .filter(key -> !columns.contains(key))
                .forEach(key -> place.cell(row, key).problem(Wording.quoted(question) + " has no question " + key));
        Map<String, Object> read = new LinkedHashMap<>();
        for (Question column : question.columns()) {
            read(column, cells.get(column.key()), place.cell(row, column.key()))
                    .ifPresent(value -> read.put(column.key(), value));
        }
        return read;
    }
}
