package org.gatehouse.worklist;

import java.time.LocalDate;
import java.util.UUID;
import org.gatehouse.access.Role;
import org.gatehouse.form.FormDefinition;
import org.gatehouse.form.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps our tasks in step with the process; the workflow module writes here in the engine's own transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TaskLedger {

    private final Tasks tasks;
    private final Forms forms;
    private final CaseDirectory cases;
    private final DueDates dueDates;
    private final Announcer announcer;

    TaskLedger(Tasks tasks, Forms forms, CaseDirectory cases, DueDates dueDates, Announcer announcer) {
        this.tasks = tasks;
        this.forms = forms;
        this.cases = cases;
        this.dueDates = dueDates;
        this.announcer = announcer;
    }

    /**
     * A step that waits for people.
     *
     * @param targetDays working days allowed for it, counted over all its rounds
     * @param dueOn the day by which it is due, where that was decided; otherwise the target days say
     * @param subject what it is about, where a case has the same work several times, for example the condition's id
     */
    public record NewTask(
            String id,
            String key,
            String caseReference,
            Role group,
            @Nullable UUID assignee,
            String why,
            String gate,
            boolean followUp,
            long targetDays,
            @Nullable LocalDate dueOn,
            @Nullable String subject) {}

    public void open(NewTask step) {
        CaseDirectory.CaseSummary about = cases.summary(step.caseReference());
        FormDefinition form = forms.asOf(step.key(), about.begun());
        Task task = new Task(
                step.id(),
                step.key(),
                form.title(),
                step.caseReference(),
                about.title(),
                step.group(),
                holder(step, about),
                step.key(),
                form.version(),
                step.why(),
                step.gate(),
                step.followUp(),
                tasks.asked(step.caseReference(), step.gate(), step.key()) + 1,
                announcer.now(),
                step.dueOn() == null ? dueDates.due(step) : step.dueOn(),
                "OPEN",
                null,
                null,
                null);
        tasks.insert(task, step.subject());
        announcer.opened(task);
    }

    /** Whom the step names; what is for the people who ask goes to the one who asked. */
    private static @Nullable UUID holder(NewTask step, CaseDirectory.CaseSummary about) {
        return step.assignee() == null && step.group() == Role.REQUESTER ? about.requester() : step.assignee();
    }

    /** Whoever holds the task may no longer do it; somebody else of the group takes it. */
    public void giveBack(String taskId) {
        tasks.lock(taskId).filter(Task::isOpen).ifPresent(task -> {
            tasks.assign(taskId, null);
            announcer.assigned(tasks.find(taskId).orElseThrow(), "released");
        });
    }

    /** The process went another way; the task, if still open, is no longer needed. */
    public void cancel(String taskId) {
        tasks.lock(taskId).filter(Task::isOpen).ifPresent(task -> {
            tasks.cancel(taskId, announcer.now());
            announcer.cancelled(task);
        });
    }
}
