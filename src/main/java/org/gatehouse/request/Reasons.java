package org.gatehouse.request;

import java.util.List;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.gatehouse.worklist.TaskCompletion;

/** Reasons are asked for wherever a step does not simply lead forward. */
public final class Reasons {

    private Reasons() {}

    /** @throws AnswersRefused if the completion gives no reason */
    public static void required(TaskCompletion completion, String message) {
        if (completion.reason().isBlank()) {
            throw new AnswersRefused(List.of(new Problem("/reason", "reason", message)));
        }
    }

    /** @throws AnswersRefused if the question was left empty although the chosen outcome needs it */
    public static void answered(TaskCompletion completion, String key, String message) {
        answered(completion, List.of(new Needed(key, message)));
    }

    /** @throws AnswersRefused naming all those that were left empty although the chosen outcome needs them */
    public static void answered(TaskCompletion completion, List<Needed> questions) {
        List<Problem> problems = questions.stream()
                .filter(question -> !completion.answers().isGiven(question.key()))
                .map(question -> new Problem("/answers/" + question.key(), question.key(), question.message()))
                .toList();
        if (!problems.isEmpty()) {
            throw new AnswersRefused(problems);
        }
    }

    /** A question that the chosen outcome needs, with what to do where it is left empty. */
    public record Needed(String key, String message) {}
}
