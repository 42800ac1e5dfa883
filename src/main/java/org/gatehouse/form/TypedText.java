package org.gatehouse.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What somebody typed into a page that could not be taken, in words: a refusal shows it, so that nothing is lost. */
@Component
public class TypedText {

    private static final String QUESTIONS = TypedText.class.getName();

    private final BrowserAnswers browser;
    private final AnswerWords words;

    TypedText(BrowserAnswers browser, AnswerWords words) {
        this.browser = browser;
        this.words = words;
    }

    /** One thing that was typed, under the question's label. */
    public record Line(String label, String value) {}

    /** Remembers what the posted page asked, for as long as the request lasts. */
    static void remember(HttpServletRequest request, List<Question> questions) {
        request.setAttribute(QUESTIONS, List.copyOf(questions));
    }

    /**
     * Nothing where the request posted no form of ours; files are left out: documents are kept with the case, and
     * a file whose text was wanted is with whoever chose it.
     */
    public List<Line> of(HttpServletRequest request) {
        List<Line> lines = new ArrayList<>();
        if (request.getAttribute(QUESTIONS) instanceof List<?> questions) {
            questions.stream()
                    .map(Question.class::cast)
                    .filter(question -> question.type() != QuestionType.FILEPICKER && !question.isReadOnly())
                    .forEach(question -> add(lines, question, request.getParameterMap()));
            String reason = request.getParameter("reason");
            if (reason != null && !reason.isBlank()) {
                lines.add(new Line("Reasons, questions or conditions", reason));
            }
        }
        return List.copyOf(lines);
    }

    private void add(List<Line> lines, Question question, Map<String, String[]> parameters) {
        Object value = browser.read(List.of(question), parameters).get(question.key());
        if (value instanceof Map<?, ?> date) {
            String parts = date.values().stream().map(Object::toString).collect(Collectors.joining(" "));
            lines.add(new Line(question.label(), parts));
        } else if (value != null && !Visibility.isBlank(value) && !Boolean.FALSE.equals(value)) {
            lines.add(new Line(question.label(), words.of(question, value)));
        }
    }
}
