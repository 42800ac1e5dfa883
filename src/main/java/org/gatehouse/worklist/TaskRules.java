package org.gatehouse.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatehouse.access.AccessPolicy;
import org.gatehouse.access.Action;
import org.gatehouse.access.Cases;
import org.gatehouse.access.Governed;
import org.gatehouse.access.NotFound;
import org.gatehouse.access.Permission;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.form.FormDefinition;
import org.gatehouse.form.Forms;
import org.springframework.stereotype.Component;

/** Who may do what with a task: its group and holder first, then the access policy for what completing it means. */
@Component
class TaskRules {

    private final Map<String, TaskHandler> handlers = new HashMap<>();
    private final AccessPolicy policy;
    private final Cases cases;
    private final Forms forms;
    private final List<Obstacles> obstacles;

    TaskRules(List<TaskHandler> handlers, AccessPolicy policy, Cases cases, Forms forms, List<Obstacles> obstacles) {
        for (TaskHandler handler : handlers) {
            for (String key : handler.keys()) {
                if (this.handlers.put(key, handler) != null) {
                    throw new IllegalStateException("Two handlers for the task " + key);
                }
            }
        }
        this.policy = policy;
        this.cases = cases;
        this.forms = forms;
        this.obstacles = obstacles;
    }

    TaskHandler handler(Task task) {
        TaskHandler handler = handlers.get(task.key());
        if (handler == null) {
            throw new IllegalStateException("No handler for the task " + task.key());
        }
        return handler;
    }

    FormDefinition form(Task task) {
        return forms.version(task.formId(), task.formVersion());
    }

    /** Whether the person may complete the task; somebody else holding it is a lost race, not a refusal. */
    Permission mayComplete(Person person, Task task) {
        if (task.assignee() != null && !task.assignee().equals(person.id())) {
            return Permission.refused("Somebody else holds this task.");
        }
        return mayTake(person, task);
    }

    /** Why nobody can complete the task today, by its own feature or another one's open matters. */
    Optional<String> obstacle(Task task) {
        return handler(task)
                .obstacle(task)
                .or(() -> obstacles.stream()
                        .flatMap(feature -> feature.against(task).stream())
                        .findFirst());
    }

    /** Whether the person may complete the task and nothing stands in the way of it today. */
    Permission canComplete(Person person, Task task) {
        Permission permission = mayComplete(person, task);
        return permission.allowed() ? obstacle(task).map(Permission::refused).orElse(permission) : permission;
    }

    /** Whether the task could be given to the person. */
    Permission mayTake(Person person, Task task) {
        TaskHandler handler = handler(task);
        Action action = handler.action(task.key());
        if (!action.isOfNamedPerson() && !person.worksFor(task.group())) {
            return Permission.refused(
                    "This task is for the group " + task.group().code() + ".");
        }
        Permission permission = policy.can(person, action, governed(task), task.group());
        return permission.allowed()
                ? handler.refusal(person, task).map(Permission::refused).orElse(permission)
                : permission;
    }

    Permission mayReassign(Person by, Task task) {
        if (handler(task).isPersonal(task.key())) {
            return Permission.refused("This task is personal: nobody else can do it instead.");
        }
        return policy.can(by, Action.REASSIGN, governed(task));
    }

    Permission mayRelease(Task task) {
        if (handler(task).isPersonal(task.key())) {
            return Permission.refused("This task is personal: it cannot be given back.");
        }
        return task.group() == Role.REQUESTER || task.group() == Role.SPONSOR
                ? Permission.refused(
                        "This task was given to you by name. Ask the coordinator to give it to somebody else.")
                : Permission.ALLOWED;
    }

    boolean visible(Person person, Task task) {
        return person.id().equals(task.assignee()) || seesCase(person, task);
    }

    boolean seesCase(Person person, Task task) {
        return policy.can(person, Action.READ, governed(task)).allowed();
    }

    void visibleOrUnknown(Person person, Task task) {
        if (!visible(person, task)) {
            throw NotFound.of("task", task.id());
        }
    }

    private Governed governed(Task task) {
        return cases.find(task.caseReference()).orElseThrow(() -> NotFound.of("request", task.caseReference()));
    }
}
