package org.gatehouse.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Shows a form: its questions with the answers so far, its answers in words, and how far each section is. */
@Service
public class FormView {

    private final QuestionViews views;
    private final AnswerWords words;

    FormView(QuestionViews views, AnswerWords words) {
        this.views = views;
        this.words = words;
    }

    /** Those of the questions that are asked, or would be after another answer on the same page. */
    public List<QuestionView> questions(
            FormDefinition form, List<Question> questions, Map<String, ?> values, List<Problem> problems) {
        Set<String> visible = Visibility.visible(form, values);
        Set<String> onPage = questions.stream().map(Question::key).collect(Collectors.toSet());
        return questions.stream()
                .filter(question -> visible.contains(question.key())
                        || ShowWhen.of(question)
                                .filter(showWhen -> onPage.contains(showWhen.key()))
                                .isPresent())
                .map(question -> views.view(question, values.get(question.key()), onPage, problems))
                .toList();
    }

    /** Every question that is asked, with its answer in words. */
    public List<SummaryRow> summary(FormDefinition form, Map<String, ?> values) {
        Set<String> visible = Visibility.visible(form, values);
        List<SummaryRow> rows = new ArrayList<>();
        for (Section section : form.sections()) {
            for (Page page : section.pages()) {
                page.questions().stream()
                        .filter(question -> question.isAnswered() && visible.contains(question.key()))
                        .map(question -> new SummaryRow(
                                section.label(),
                                page.id(),
                                question.key(),
                                question.label(),
                                words.of(question, values.get(question.key())),
                                words.documents(question, values.get(question.key()))))
                        .forEach(rows::add);
            }
        }
        return List.copyOf(rows);
    }

    public List<Page> visiblePages(FormDefinition form, Map<String, ?> values) {
        return Visibility.pages(form, values);
    }

    /** Whether every required question of the section that is asked has an answer. */
    public boolean answered(FormDefinition form, Section section, Map<String, ?> values) {
        Set<String> visible = Visibility.visible(form, values);
        return section.questions().stream()
                .filter(question -> question.required() && visible.contains(question.key()))
                .noneMatch(question -> Visibility.isBlank(values.get(question.key())));
    }

    public SectionState state(FormDefinition form, Section section, Map<String, ?> values) {
        boolean begun =
                section.questions().stream().anyMatch(question -> !Visibility.isBlank(values.get(question.key())));
        if (!begun) {
            return SectionState.NOT_STARTED;
        }
        return answered(form, section, values) ? SectionState.COMPLETED : SectionState.IN_PROGRESS;
    }
}
