package org.gatehouse.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatehouse.form.Answers;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.WorkHistory;
import org.springframework.stereotype.Component;

/** What was answered when the same step was last completed at the same gate; another gate judges another text. */
@Component
class EarlierAnswers {

    private static final String FOUND = "findings";

    private final WorkHistory history;

    EarlierAnswers(WorkHistory history) {
        this.history = history;
    }

    /**
     * What the form starts with, together with the text that it is about; what was found in another text is not repeated.
     *
     * @param key where the form shows the text
     */
    Map<String, Object> with(Task task, String key, String text) {
        Map<String, Object> start = new LinkedHashMap<>(of(task).values());
        String shown = ShownText.of(text);
        if (!shown.equals(start.put(key, shown))) {
            start.remove(FOUND);
        }
        return start;
    }

    Answers of(Task task) {
        return history.done(task.caseReference()).stream()
                .filter(done -> done.task().key().equals(task.key()))
                .filter(done -> done.task().gate().equals(task.gate()))
                .reduce((one, later) -> later)
                .map(WorkHistory.Done::answers)
                .orElse(Answers.NONE);
    }
}
