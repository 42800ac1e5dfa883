package org.gatehouse.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Valid example answers of a form, made from the examples of its questions. */
@Service
public class FormExamples {

    private static final int AHEAD = 90;

    private final Forms forms;
    private final AnswerCheck check;
    private final Options options;
    private final Clock clock;
    private final ObjectMapper json;

    FormExamples(Forms forms, AnswerCheck check, Options options, Clock clock, ObjectMapper json) {
        this.forms = forms;
        this.check = check;
        this.options = options;
        this.clock = clock;
        this.json = json;
    }

    public Map<String, Object> of(String formId, int version) {
        FormDefinition form = forms.version(formId, version);
        Map<String, Object> example = new LinkedHashMap<>();
        form.questions().forEach(question -> {
            Object answer = answer(question);
            if (answer != null) {
                example.put(question.key(), answer);
            }
        });
        example.keySet().retainAll(check.visible(form, example));
        return example;
    }

    private @Nullable Object answer(Question question) {
        String example = question.example();
        if (example.isEmpty()) {
            return null;
        }
        return switch (question.type()) {
            case TEXTFIELD, TEXTAREA -> example;
            case RADIO, SELECT -> choice(question, example);
            case DATE -> date(question);
            case FILEPICKER -> null;
            case DYNAMICLIST -> rows(question, example);
            default -> parsed(example);
        };
    }

    /** The asker's own service area is among the options; another one's example would not be valid. */
    private @Nullable String choice(Question question, String example) {
        if (options.has(question, example)) {
            return example;
        }
        List<Option> known = options.of(question);
        return known.isEmpty() ? null : known.get(0).value();
    }

    /** A day that suits today: what was provided is past, everything else lies ahead. */
    private String date(Question question) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
        return (question.key().equals("providedOn") ? today : today.plusDays(AHEAD)).toString();
    }

    private List<Map<String, Object>> rows(Question question, String example) {
        List<Map<String, Object>> rows = new java.util.ArrayList<>();
        for (Object row : (List<?>) parsed(example)) {
            Map<String, Object> cells = new LinkedHashMap<>();
            question.columns().forEach(column -> {
                Object given = ((Map<?, ?>) row).get(column.key());
                Object cell = column.type() == QuestionType.DATE ? date(column) : given;
                if (cell != null) {
                    cells.put(column.key(), cell);
                }
            });
            rows.add(cells);
        }
        return rows;
    }

    private Object parsed(String example) {
        try {
            return json.readValue(example, Object.class);
        } catch (JsonProcessingException plainText) {
            return example;
        }
    }
}
