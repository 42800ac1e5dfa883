package org.gatehouse.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a question together with its answer and its problem. */
@Component
class QuestionViews {

    private final Options options;
    private final AnswerWords words;

    QuestionViews(Options options, AnswerWords words) {
        this.options = options;
        this.words = words;
    }

    QuestionView view(Question question, @Nullable Object value, Set<String> onPage, List<Problem> problems) {
        return view(question, value, onPage, new Place("/answers/" + question.key(), question.key(), false, problems));
    }

    private QuestionView view(Question question, @Nullable Object value, Set<String> onPage, Place place) {
        Optional<ShowWhen> showWhen = ShowWhen.of(question).filter(condition -> onPage.contains(condition.key()));
        return new QuestionView(
                place.key(),
                question.type().code(),
                question.label(),
                question.hint(),
                question.required() || question.isNeededBySomeOutcome(),
                question.isMoney(),
                question.isReadOnly(),
                question.type() == QuestionType.DYNAMICLIST && !question.hasFixedRows(),
                question.takesFile(),
                text(question, value),
                part(value, "day", 2),
                part(value, "month", 1),
                part(value, "year", 0),
                options(question, value, place.key()),
                rows(question, value, place),
                words.documents(question, value),
                error(place),
                showWhen.map(ShowWhen::key).orElse(null),
                showWhen.map(ShowWhen::value).orElse(null));
    }

    private static @Nullable String error(Place place) {
        return place.problems().stream()
                .filter(problem -> problem.pointer().equals(place.pointer()))
                .map(Problem::message)
                .findFirst()
                .orElse(null);
    }

    private static String text(Question question, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Object amount = question.isMoney() ? map.get("amount") : null;
            return amount == null ? "" : amount.toString();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null || value instanceof List<?> ? "" : value.toString();
    }

    private static String part(@Nullable Object value, String name, int position) {
        if (value instanceof Map<?, ?> parts) {
            Object part = parts.get(name);
            return part == null ? "" : part.toString();
        }
        if (value instanceof String text && text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return String.valueOf(Integer.parseInt(text.split("-")[position]));
        }
        return "";
    }

    private List<OptionView> options(Question question, @Nullable Object value, String key) {
        List<?> chosen = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value.toString());
        List<OptionView> shown = new ArrayList<>();
        for (Option option : options.of(question)) {
            String id = shown.isEmpty() ? key : key + "-" + (shown.size() + 1);
            shown.add(new OptionView(id, option.value(), option.label(), chosen.contains(option.value())));
        }
        return List.copyOf(shown);
    }

    private List<RowView> rows(Question question, @Nullable Object value, Place place) {
        if (question.type() != QuestionType.DYNAMICLIST) {
            return List.of();
        }
        List<Object> given = new ArrayList<>(value instanceof List<?> list ? list : List.of());
        if (!question.hasFixedRows()) {
            given.add(Map.of());
        }
        List<RowView> rows = new ArrayList<>();
        for (int number = 0; number < given.size(); number++) {
            Map<?, ?> cells = given.get(number) instanceof Map<?, ?> map ? map : Map.of();
            rows.add(row(question, cells, place, number));
        }
        return List.copyOf(rows);
    }

    private RowView row(Question question, Map<?, ?> cells, Place place, int number) {
        List<String> labels = question.rowLabels();
        String heading = labels.stream()
                .flatMap(label -> question.columns().stream()
                        .filter(column -> column.key().equals(label)))
                .map(column -> words.of(column, cells.get(column.key())))
                .collect(Collectors.joining(" – "));
        Map<Boolean, List<QuestionView>> views = question.columns().stream()
                .collect(Collectors.partitioningBy(
                        column -> column.isReadOnly() && labels.contains(column.key()),
                        Collectors.mapping(
                                column -> view(
                                        column, cells.get(column.key()), Set.of(), place.cell(number, column.key())),
                                Collectors.toList())));
        return new RowView(
                heading.isEmpty() ? question.label() + ": " + (number + 1) : heading,
                List.copyOf(views.get(true)),
                List.copyOf(views.get(false)));
    }
}
