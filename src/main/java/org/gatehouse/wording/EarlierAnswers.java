package org.gatehouse.wording;

import org.gatehouse.form.Answers;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.WorkHistory;
import org.springframework.stereotype.Component;

/** What was answered when the same step was last completed at the same gate; another gate judges another text. */
@Component
class EarlierAnswers {

    private final WorkHistory history;

    EarlierAnswers(WorkHistory history) {
        this.history = history;
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
