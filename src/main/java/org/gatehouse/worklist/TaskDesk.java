package org.gatehouse.worklist;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gatehouse.access.NotFound;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.access.WrongState;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.CaseAnswers;
import org.gatehouse.form.PlainText;
import org.gatehouse.form.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a person takes, gives back and completes work. A refused act leaves everything as it was. */
@Service
public class TaskDesk {

    private final Tasks tasks;
    private final TaskRules rules;
    private final CaseAnswers answers;
    private final Announcer announcer;
    private final People people;

    TaskDesk(Tasks tasks, TaskRules rules, CaseAnswers answers, Announcer announcer, People people) {
        this.tasks = tasks;
        this.rules = rules;
        this.answers = answers;
        this.announcer = announcer;
        this.people = people;
    }

    /**
     * The task, to somebody who may see it.
     *
     * @throws org.gatehouse.access.NotFound to everybody else
     */
    @Transactional(readOnly = true)
    public Task visible(Person reader, String id) {
        Task task = tasks.find(id).orElseThrow(() -> NotFound.of("task", id));
        rules.visibleOrUnknown(reader, task);
        return task;
    }

    /** Whether the person may complete the task, by its group, its holder and the access policy. */
    public boolean mayComplete(Person person, Task task) {
        return rules.mayComplete(person, task).allowed();
    }

    /** The ways out of the task today; the first leads the case forward. */
    @Transactional(readOnly = true)
    public List<Outcome> outcomes(Task task) {
        return rules.handler(task).outcomes(task);
    }

    @Transactional
    public void claim(Person by, String id) {
        Task task = open(by, id);
        refuseIfHeldByAnother(task, by);
        rules.mayComplete(by, task).orRefuse();
        assign(task, by.id(), "claimed");
    }

    @Transactional
    public void release(Person by, String id) {
        Task task = open(by, id);
        if (!by.id().equals(task.assignee())) {
            throw new WrongState("You can only give back a task that you hold.");
        }
        rules.mayRelease(task).orRefuse();
        assign(task, null, "released");
    }

    /** @param to user name of somebody who may complete the task */
    @Transactional
    public void reassign(Person by, String id, String to, String reason) {
        Task task = open(by, id);
        rules.mayReassign(by, task).orRefuse();
        Person next = people.find(to)
                .orElseThrow(() -> refused("/to", "to", "There is nobody with the user name " + to + "."));
        String why = PlainText.reason(reason);
        if (why.isEmpty()) {
            throw refused("/reason", "reason", "Enter why the task goes to somebody else.");
        }
        rules.mayGive(task, next).orRefuse();
        tasks.explain(id, task.why() + " Given to " + next.name() + " by " + by.name() + ": " + why);
        assign(task, next.id(), "reassigned");
    }

    /** The open task, locked, if the person may complete it now: whoever may, also adds documents to it. */
    @Transactional
    public Task completable(Person by, String id) {
        Task task = open(by, id);
        refuseIfHeldByAnother(task, by);
        rules.mayComplete(by, task).orRefuse();
        return task;
    }

    @Transactional
    public void saveDraft(Person by, String id, Map<String, ?> raw) {
        Task task = open(by, id);
        refuseIfHeldByAnother(task, by);
        rules.mayComplete(by, task).orRefuse();
        tasks.saveDraft(id, Map.copyOf(raw));
    }

    /** Completes the task with one of its outcomes; an unclaimed one is claimed in the same act. */
    @Transactional
    public void complete(Person by, String id, String outcome, String reason, Map<String, ?> raw) {
        Task task = open(by, id);
        refuseIfHeldByAnother(task, by);
        rules.mayComplete(by, task).orRefuse();
        TaskHandler handler = rules.handler(task);
        rules.obstacle(task).ifPresent(why -> {
            throw new WrongState(why);
        });
        if (handler.outcomes(task).stream().noneMatch(way -> way.id().equals(outcome))) {
            throw refused("/outcome", "outcome", "Choose one of the outcomes of this task.");
        }
        TaskCompletion completion = new TaskCompletion(
                task,
                by,
                outcome,
                PlainText.reason(reason),
                answers.accept(task.caseReference(), rules.form(task), raw, true));
        Map<String, Object> facts = handler.complete(completion);
        tasks.complete(completion, announcer.now());
        announcer.completed(tasks.find(id).orElseThrow(), facts);
    }

    private Task open(Person by, String id) {
        Task task = tasks.lock(id).orElseThrow(() -> NotFound.of("task", id));
        rules.visibleOrUnknown(by, task);
        if (!task.isOpen()) {
            throw new WrongState("This task is already " + task.state().toLowerCase(java.util.Locale.ROOT) + ".");
        }
        return task;
    }

    private static void refuseIfHeldByAnother(Task task, Person by) {
        if (task.assignee() != null && !Objects.equals(task.assignee(), by.id())) {
            throw new WrongState("Somebody else holds this task.");
        }
    }

    private void assign(Task task, @org.jspecify.annotations.Nullable UUID to, String how) {
        tasks.assign(task.id(), to);
        announcer.assigned(tasks.find(task.id()).orElseThrow(), how);
    }

    private static AnswersRefused refused(String pointer, String key, String message) {
        return new AnswersRefused(List.of(new Problem(pointer, key, message)));
    }
}
