package org.gatehouse.dpia;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gatehouse.form.Answers;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.gatehouse.worklist.Task;
import org.jspecify.annotations.Nullable;

/** Whether an assessment can go to the data protection officer: this case's, to be read, about the real processor. */
final class AssessmentCheck {

    private static final String AWARD = "GATE_2";

    private final Task task;
    private final Answers answers;
    private final List<Problem> problems = new ArrayList<>();

    private AssessmentCheck(Task task, Answers answers) {
        this.task = task;
        this.answers = answers;
    }

    /** @throws AnswersRefused with everything that is wrong */
    static void check(Task task, Answers answers, Dpia dpia, RiskMatrix matrix) {
        AssessmentCheck check = new AssessmentCheck(task, answers);
        check.isOfThisCase();
        check.canBeRead();
        check.namesProcessor(dpia.processorToName());
        check.problems.addAll(new RiskRows(answers, matrix).problems());
        check.asksPeopleOrSaysWhyNot();
        if (!check.problems.isEmpty()) {
            throw new AnswersRefused(check.problems);
        }
    }

    private void isOfThisCase() {
        String named = answers.text("assessmentReference");
        if (!plain(named).equals(plain(task.caseReference()))) {
            problem(
                    "assessmentReference",
                    "This assessment is for " + named + ", not for " + task.caseReference() + ".");
        }
    }

    private void canBeRead() {
        if (Stream.of("assessmentLink", "assessmentText", "assessmentDocument").noneMatch(answers::isGiven)) {
            problem("assessmentLink", "Enter a link to the assessment, paste its text or attach it.");
        }
    }

    private void namesProcessor(@Nullable String toName) {
        if (toName != null && !plain(toName).equals(plain(answers.text("processor")))) {
            problem("processor", "The award names " + toName + ". Assess the processing by them and enter that name.");
        } else if (AWARD.equals(task.gate()) && !answers.isGiven("processor")) {
            problem("processor", "Enter who will process the personal data.");
        }
    }

    private void asksPeopleOrSaysWhyNot() {
        if (!answers.isGiven("consultation") && !answers.isGiven("reasonForNoConsultation")) {
            problem("consultation", "Enter whom you asked for their views, or why you asked nobody.");
        }
    }

    private void problem(String key, String message) {
        problems.add(new Problem("/answers/" + key, key, message));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
