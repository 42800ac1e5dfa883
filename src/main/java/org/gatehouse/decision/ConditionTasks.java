package org.gatehouse.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.Problem;
import org.gatehouse.web.Words;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.gatehouse.worklist.WorkHistory;
import org.springframework.stereotype.Component;

/** Which condition a task of its follow-up is about, and how its page shows it. */
@Component
class ConditionTasks {

    static final String CONDITION = "condition";

    private final WorkHistory work;
    private final Conditions conditions;
    private final Words words;

    ConditionTasks(WorkHistory work, Conditions conditions, Words words) {
        this.work = work;
        this.conditions = conditions;
        this.words = words;
    }

    FollowedCondition condition(Task task) {
        return conditions.get(UUID.fromString(work.subject(task).orElseThrow()));
    }

    Map<String, Object> shown(FollowedCondition condition) {
        Map<String, Object> shown = new HashMap<>();
        shown.put(CONDITION, text(condition));
        return shown;
    }

    String text(FollowedCondition condition) {
        return condition.text() + "\n\nDecision " + condition.decisionNumber() + ", due " + words.date(condition.due())
                + ". " + condition.blocks().words() + ".";
    }

    /**
     * What the page only shows is not to be written otherwise into the record.
     *
     * @throws AnswersRefused if something else was sent
     */
    void refuseOther(TaskCompletion completion, Map<String, String> shown) {
        List<Problem> problems = shown.entrySet().stream()
                .filter(one -> completion.answers().isGiven(one.getKey())
                        && !plain(completion.answers().text(one.getKey())).equals(plain(one.getValue())))
                .map(one ->
                        new Problem("/answers/" + one.getKey(), one.getKey(), "This is shown and cannot be changed."))
                .toList();
        if (!problems.isEmpty()) {
            throw new AnswersRefused(problems);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
