package org.gatehouse.worklist;

import java.util.List;
import java.util.Optional;
import org.gatehouse.access.NotFound;
import org.gatehouse.access.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading tasks, each time asking whether the reader may. */
@Service
@Transactional(readOnly = true)
class TaskReading {

    private final Tasks tasks;
    private final TaskSearch search;
    private final TaskRules rules;
    private final TaskView.Builder views;
    private final CaseDirectory cases;

    TaskReading(Tasks tasks, TaskSearch search, TaskRules rules, TaskView.Builder views, CaseDirectory cases) {
        this.tasks = tasks;
        this.search = search;
        this.rules = rules;
        this.views = views;
        this.cases = cases;
    }

    /** What is asked for, understood. */
    TaskSearch.Query query(TaskAsk ask) {
        return search.query(ask);
    }

    /** One more than the page holds, where there are more. */
    List<TaskView> find(Person reader, TaskSearch.Query query) {
        return search.find(reader, query).stream()
                .map(task -> views.of(task, reader))
                .toList();
    }

    List<Task> list(Person reader, TaskSearch.Query query) {
        return search.find(reader, query);
    }

    Optional<Task> task(String id) {
        return tasks.find(id);
    }

    Task visible(Person reader, String id) {
        Task task = tasks.find(id).orElseThrow(() -> NotFound.of("task", id));
        rules.visibleOrUnknown(reader, task);
        return task;
    }

    TaskView view(Person reader, String id) {
        return views.of(visible(reader, id), reader);
    }

    TaskView view(Person reader, Task task) {
        return views.of(task, reader);
    }

    /** The request as its API shows it; nothing to somebody who no longer sees it, having declared an interest. */
    @Nullable
    Object request(Person reader, Task task) {
        return seesCase(reader, task) ? cases.shown(reader, task.caseReference()) : null;
    }

    boolean seesCase(Person reader, Task task) {
        return rules.seesCase(reader, task);
    }
}
