package org.gatehouse.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatehouse.form.Answers;
import org.springframework.stereotype.Service;

/** The work done on a case, for evidence and for what comes next. */
@Service
public class WorkHistory {

    private final Tasks tasks;

    WorkHistory(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Something somebody completed. */
    public record Done(Task task, Answers answers, String reason) {}

    public List<Task> ofCase(String caseReference) {
        return tasks.ofCase(caseReference);
    }

    /** What was answered when this step was last completed in the case; empty the first time. */
    public Map<String, Object> lastAnswers(Task task) {
        return done(task.caseReference()).stream()
                .filter(done -> done.task().key().equals(task.key()))
                .reduce((earlier, later) -> later)
                .map(done -> done.answers().values())
                .orElse(Map.of());
    }

    public List<Task> open(String caseReference) {
        return ofCase(caseReference).stream().filter(Task::isOpen).toList();
    }

    /** What the task is about, where its case has the same work several times. */
    public Optional<String> subject(Task task) {
        return tasks.subject(task.id());
    }

    /** All open work that has a date by which it should be done, whoever has it. */
    public List<Task> dated() {
        return tasks.dated();
    }

    /** Completed work, oldest first. */
    public List<Done> done(String caseReference) {
        return ofCase(caseReference).stream()
                .filter(task -> "COMPLETED".equals(task.state()))
                .map(task -> new Done(task, tasks.answers(task.id()), tasks.reason(task.id())))
                .toList();
    }
}
