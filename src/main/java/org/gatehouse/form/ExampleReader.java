package org.gatehouse.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads the examples in a form, with dates that are still to come and choices that the reader has. */
@Component
class ExampleReader {

    private static final Set<String> AHEAD = Set.of("neededBy", "validUntil", "due", "exemptUntil", "commencesOn");
    private static final int DAYS_AHEAD = 90;

    private final Options options;
    private final ObjectMapper json;
    private final Clock clock;

    ExampleReader(Options options, ObjectMapper json, Clock clock) {
        this.options = options;
        this.json = json;
        this.clock = clock;
    }

    Map<String, Object> of(FormDefinition form) {
        Map<String, Object> all = new LinkedHashMap<>();
        form.questions()
                .forEach(question -> Optional.ofNullable(question.properties().get("example"))
                        .flatMap(example -> read(question, example))
                        .ifPresent(value -> all.put(question.key(), value)));
        all.keySet().retainAll(Visibility.visible(form, all));
        return all;
    }

    private Optional<Object> read(Question question, String example) {
        return switch (question.type()) {
            case CHECKBOX, NUMBER, CHECKLIST, FILEPICKER -> Optional.of(parse(question, example));
            case DYNAMICLIST -> Optional.of(rows(question, example));
            case DATETIME -> Optional.of(date(question.key(), example));
            case SELECT -> choice(question, example);
            default -> Optional.of(example);
        };
    }

    /** Service areas are the reader's own: where the example is none of them, the first of them is taken. */
    private Optional<Object> choice(Question question, String example) {
        if (!"service-areas:mine".equals(question.valuesKey()) || options.isOffered(question, example)) {
            return Optional.of(example);
        }
        return options.of(question).stream().map(Option::value).findFirst().map(Object.class::cast);
    }

    private List<Map<String, Object>> rows(Question question, String example) {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (parse(question, example) instanceof List<?> given) {
            for (Object row : given) {
                rows.add(row(question, (Map<?, ?>) row));
            }
        }
        return rows;
    }

    private Map<String, Object> row(Question question, Map<?, ?> given) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (Question column : question.columns()) {
            Object value = given.get(column.key());
            if (value != null) {
                boolean isDate = column.type() == QuestionType.DATETIME;
                row.put(column.key(), isDate ? date(column.key(), value.toString()) : value);
            }
        }
        return row;
    }

    private String date(String key, String example) {
        LocalDate today = LocalDate.now(clock);
        if ("providedOn".equals(key)) {
            return today.toString();
        }
        boolean isOver = !LocalDate.parse(example).isAfter(today);
        return AHEAD.contains(key) && isOver ? today.plusDays(DAYS_AHEAD).toString() : example;
    }

    private Object parse(Question question, String example) {
        try {
            return json.readValue(example, Object.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The example of " + question.key() + " is not JSON", unreadable);
        }
    }
}
