package org.gatehouse.form;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says answers in words: pounds, dates and choices as people write them. */
@Component
class AnswerWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Options options;
    private final CaseDocuments documents;

    AnswerWords(Options options, CaseDocuments documents) {
        this.options = options;
        this.documents = documents;
    }

    /** The documents that an answer names; none where the question asks for something else. */
    List<DocumentLink> documents(Question question, @Nullable Object value) {
        return question.type() != QuestionType.FILEPICKER || value == null
                ? List.of()
                : documents.links(list(value).stream().map(Object::toString).toList());
    }

    String of(Question question, @Nullable Object value) {
        if (value == null || Visibility.isBlank(value)) {
            return "Not answered";
        }
        return switch (question.type()) {
            case NUMBER -> number(question, value);
            case DATETIME ->
                DateAnswers.date(value)
                        .map(date -> DATE.format(LocalDate.parse(date)))
                        .orElse(value.toString());
            case RADIO, SELECT -> options.label(question, value.toString());
            case CHECKBOX -> "true".equals(value.toString()) ? "Yes" : "No";
            case CHECKLIST ->
                list(value).stream()
                        .map(entry -> options.label(question, entry.toString()))
                        .collect(Collectors.joining("\n"));
            case FILEPICKER ->
                documents(question, value).stream().map(DocumentLink::name).collect(Collectors.joining("\n"));
            case DYNAMICLIST ->
                list(value).stream().map(row -> row(question, row)).collect(Collectors.joining("\n"));
            default -> value.toString();
        };
    }

    private String row(Question question, Object row) {
        return row instanceof Map<?, ?> cells
                ? question.columns().stream()
                        .filter(column -> !Visibility.isBlank(cells.get(column.key())))
                        .map(column -> column.label() + ": " + of(column, cells.get(column.key())))
                        .collect(Collectors.joining("\n"))
                : row.toString();
    }

    private static String number(Question question, Object value) {
        Optional<BigDecimal> number = question.isMoney() ? Decimals.pounds(value) : Decimals.number(value);
        String pattern = question.isMoney() ? "£#,##0.00" : "#,##0.######";
        return number.map(new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK))::format)
                .orElse(value.toString());
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }
}
