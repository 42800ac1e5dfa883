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
        if (!completion.answers().isGiven(key)) {
            throw new AnswersRefused(List.of(new Problem("/answers/" + key, key, message)));
        }
    }
}
