package org.gatehouse.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Checks answers against their form, and brings them into the shape in which they are kept. */
@Service
public class AnswerCheck {

    private final AnswerReader reader;

    AnswerCheck(AnswerReader reader) {
        this.reader = reader;
    }

    /** @param complete whether every required question must be answered, which a draft need not */
    public Checked check(FormDefinition form, Map<String, ?> raw, boolean complete) {
        Map<String, Question> questions = form.questions().stream()
                .collect(Collectors.toMap(Question::key, question -> question, (a, b) -> a, LinkedHashMap::new));
        List<Problem> problems = new ArrayList<>();
        raw.keySet().stream()
                .filter(key -> !questions.containsKey(key))
                .forEach(key -> problems.add(new Problem(
                        "/answers/" + key.replace("~", "~0").replace("/", "~1"),
                        key,
                        "This form has no question " + key + ".")));
        Set<String> visible = Visibility.visible(form, raw);
        Map<String, Object> values = new LinkedHashMap<>();
        for (Question question : questions.values()) {
            if (visible.contains(question.key())) {
                Place place = new Place("/answers/" + question.key(), question.key(), complete, problems);
                reader.read(question, raw.get(question.key()), place)
                        .ifPresent(value -> values.put(question.key(), value));
            }
        }
        return new Checked(new Answers(values), List.copyOf(problems));
    }

    /** The pages that are asked, given the answers so far. */
    public List<Page> visiblePages(FormDefinition form, Map<String, ?> values) {
        return Visibility.pages(form, values);
    }
}
