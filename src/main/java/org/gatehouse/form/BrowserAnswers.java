package org.gatehouse.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads answers as a browser sends them; a question left empty is read as empty, so that it replaces an answer. */
@Component
public class BrowserAnswers {

    public Map<String, Object> read(List<Question> questions, Map<String, String[]> parameters) {
        return read(questions, "", parameters);
    }

    private static Map<String, Object> read(List<Question> questions, String prefix, Map<String, String[]> parameters) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Question question : questions) {
            String name = prefix + question.key();
            boolean isSent = question.type() != QuestionType.FILEPICKER || parameters.containsKey(name);
            if (question.isAnswered() && isSent) {
                answers.put(question.key(), answer(question, name, parameters));
            }
        }
        return answers;
    }

    private static Object answer(Question question, String name, Map<String, String[]> parameters) {
        return switch (question.type()) {
            case DATETIME -> date(name, parameters);
            case CHECKBOX -> "true".equals(first(name, parameters));
            case CHECKLIST -> all(name, parameters);
            case FILEPICKER -> {
                List<String> removed = all(name + "-remove", parameters);
                yield all(name, parameters).stream()
                        .filter(id -> !removed.contains(id))
                        .toList();
            }
            case DYNAMICLIST -> rows(question, name, parameters);
            default -> first(name, parameters);
        };
    }

    private static Object date(String name, Map<String, String[]> parameters) {
        Map<String, String> parts = new LinkedHashMap<>();
        List.of("day", "month", "year").forEach(part -> parts.put(part, first(name + "-" + part, parameters)));
        if (parts.values().stream().allMatch(String::isBlank)) {
            return first(name, parameters);
        }
        Optional<String> date = DateAnswers.date(parts);
        return date.isPresent() ? date.get() : parts;
    }

    private static List<Map<String, Object>> rows(Question question, String name, Map<String, String[]> parameters) {
        Pattern field = Pattern.compile(Pattern.quote(name) + "\\[(\\d{1,3})]\\..+");
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String parameter : parameters.keySet()) {
            Matcher matcher = field.matcher(parameter);
            if (matcher.matches()) {
                numbers.add(Integer.valueOf(matcher.group(1)));
            }
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Integer number : numbers) {
            Map<String, Object> row = read(question.columns(), name + "[" + number + "].", parameters);
            if (row.values().stream().anyMatch(BrowserAnswers::isGiven)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static boolean isGiven(Object value) {
        return !Boolean.FALSE.equals(value) && !Visibility.isBlank(value);
    }

    private static List<String> all(String name, Map<String, String[]> parameters) {
        return Arrays.stream(parameters.getOrDefault(name, new String[0]))
                .filter(value -> !value.isBlank())
                .toList();
    }

    private static String first(String name, Map<String, String[]> parameters) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }
}
