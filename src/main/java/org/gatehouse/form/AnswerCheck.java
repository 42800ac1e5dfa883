package org.gatehouse.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Checks answers against the form they belong to: the same rules for pages and for the API. */
@Service
public class AnswerCheck {

    private final AnswerReader reader;

    AnswerCheck(AnswerReader reader) {
        this.reader = reader;
    }

    /**
     * @param complete whether everything required must be there; a draft may lack answers
     * @return what can be kept, without the answers of hidden questions, and every problem found
     */
    public Checked check(FormDefinition form, Map<String, ?> raw, boolean complete) {
        List<Problem> problems = new ArrayList<>();
        Set<String> known = form.questions().map(Question::key).collect(Collectors.toSet());
        raw.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> problems.add(new Problem("/answers/" + key, key, "There is no question “" + key + "”.")));
        Map<String, Object> read = new LinkedHashMap<>();
        Set<String> unreadable = new HashSet<>();
        form.questions().forEach(question -> {
            List<Problem> found = new ArrayList<>();
            Object value = value(question, raw.get(question.key()), "/answers/" + question.key(), complete, found);
            if (!found.isEmpty()) {
                unreadable.add(question.key());
                problems.addAll(found);
            }
            if (value != null) {
                read.put(question.key(), value);
            }
        });
        Set<String> visible = visible(form, read);
        read.keySet().retainAll(visible);
        problems.removeIf(problem -> known.contains(problem.key()) && !visible.contains(problem.key()));
        if (complete) {
            form.questions()
                    .filter(question -> visible.contains(question.key()) && question.required())
                    .filter(question -> !unreadable.contains(question.key()) && missing(question, read.get(question.key())))
                    .forEach(question -> problems.add(
                            new Problem("/answers/" + question.key(), question.key(), "Answer “" + question.label() + "”.")));
        }
        return new Checked(new Answers(read), problems);
    }

    /** The keys of the questions that are asked, given these answers; an answer that disappears may hide others. */
    public Set<String> visible(FormDefinition form, Map<String, ?> answers) {
        Map<String, Object> values = new HashMap<>();
        form.questions().forEach(question -> values.put(question.key(), plain(answers.get(question.key()))));
        Set<String> visible = new HashSet<>();
        for (int round = 0; round <= values.size(); round++) {
            Set<String> now = form.questions()
                    .filter(question -> question.hide() == null || !question.hide().holds(values))
                    .map(Question::key)
                    .collect(Collectors.toSet());
            if (now.equals(visible)) {
                return now;
            }
            visible = now;
            Set<String> shown = now;
            values.replaceAll((key, value) -> shown.contains(key) ? plain(answers.get(key)) : null);
        }
        return visible;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Map<?, ?> money && money.get("amount") != null
                ? new BigDecimal(money.get("amount").toString())
                : value;
    }

    private static boolean missing(Question question, @Nullable Object value) {
        return value == null || (question.type() == QuestionType.CHECKBOX && !Boolean.TRUE.equals(value));
    }

    private @Nullable Object value(
            Question question, @Nullable Object raw, String pointer, boolean complete, List<Problem> problems) {
        if (question.type() == QuestionType.DYNAMICLIST) {
            return rows(question, raw, pointer, complete, problems);
        }
        try {
            Object value = reader.read(question, raw);
            String wrong = value == null ? null : wrong(question, value);
            if (wrong != null) {
                problems.add(new Problem(pointer, question.key(), wrong));
            }
            return value;
        } catch (AnswerReader.Unreadable unreadable) {
            problems.add(new Problem(pointer, question.key(), unreadable.getMessage()));
            return null;
        }
    }

    private @Nullable List<Map<String, Object>> rows(
            Question question, @Nullable Object raw, String pointer, boolean complete, List<Problem> problems) {
        if (raw == null) {
            return null;
        }
        if (!(raw instanceof List<?> list) || !list.stream().allMatch(Map.class::isInstance)) {
            problems.add(new Problem(pointer, question.key(), "“" + question.label() + "” must be a list."));
            return null;
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int number = 0; number < list.size(); number++) {
            rows.add(row(question, (Map<?, ?>) list.get(number), pointer + "/" + number, complete, problems));
        }
        return rows.isEmpty() ? null : rows;
    }

    private Map<String, Object> row(
            Question question, Map<?, ?> raw, String pointer, boolean complete, List<Problem> problems) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (Question column : question.columns()) {
            int before = problems.size();
            Object value = value(column, raw.get(column.key()), pointer + "/" + column.key(), complete, problems);
            if (value != null) {
                row.put(column.key(), value);
            } else if (complete && column.required() && problems.size() == before) {
                problems.add(new Problem(pointer + "/" + column.key(), question.key(), "Answer “" + column.label() + "” in each row of “" + question.label() + "”."));
            }
        }
        return row;
    }

    private static @Nullable String wrong(Question question, Object value) {
        if (value instanceof String text) {
            if (text.length() > question.maxLength()) {
                return "“" + question.label() + "” must be " + question.maxLength() + " characters or fewer.";
            }
            if (text.length() < question.minLength()) {
                return "“" + question.label() + "” must be at least " + question.minLength() + " characters.";
            }
            if (question.pattern() != null && !text.matches(question.pattern())) {
                return "“" + question.label() + "” is not in the right form.";
            }
        }
        return value instanceof BigDecimal number ? outOfBounds(question, number) : null;
    }

    private static @Nullable String outOfBounds(Question question, BigDecimal number) {
        if (question.least() != null && number.compareTo(question.least().decimalValue()) < 0) {
            return "“" + question.label() + "” must be " + question.least().asText() + " or more.";
        }
        return question.most() != null && number.compareTo(question.most().decimalValue()) > 0
                ? "“" + question.label() + "” must be " + question.most().asText() + " or less."
                : null;
    }
}
