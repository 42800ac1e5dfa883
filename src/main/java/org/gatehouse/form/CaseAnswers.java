package org.gatehouse.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes answers given in a case: checked against their form, and naming no document of another case. */
@Service
public class CaseAnswers {

    private final AnswerCheck check;
    private final CaseDocuments documents;

    CaseAnswers(AnswerCheck check, CaseDocuments documents) {
        this.check = check;
        this.documents = documents;
    }

    /**
     * @param caseReference nothing while the case is only being made, when no document can belong to it
     * @throws AnswersRefused with every problem found
     */
    public Answers accept(@Nullable String caseReference, FormDefinition form, Map<String, ?> raw, boolean complete) {
        Checked checked = check.check(form, raw, complete);
        List<Problem> problems = new ArrayList<>(checked.problems());
        form.questions().stream()
                .filter(question -> question.type() == QuestionType.FILEPICKER)
                .forEach(question -> compare(caseReference, question, checked.answers(), problems));
        if (!problems.isEmpty()) {
            throw new AnswersRefused(problems);
        }
        return checked.answers();
    }

    private void compare(@Nullable String caseReference, Question question, Answers answers, List<Problem> problems) {
        List<String> named = answers.choices(question.key());
        Set<String> known =
                caseReference == null || named.isEmpty() ? Set.of() : documents.ofCase(caseReference, named);
        if (!known.containsAll(named)) {
            problems.add(new Problem(
                    "/answers/" + question.key(),
                    question.key(),
                    Wording.about(question) + " must name documents that were added to this request"));
        }
    }
}
