package org.gatehouse.notification;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gatehouse.access.AccessPolicy;
import org.gatehouse.access.Action;
import org.gatehouse.access.Cases;
import org.gatehouse.access.Governed;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.worklist.Reminder;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskDesk;
import org.springframework.stereotype.Component;

/** Finds the people to be told: those of the case only, and never whoever lost sight of it by an interest. */
@Component
class Recipients {

    private final People people;
    private final Cases cases;
    private final TaskDesk tasks;
    private final AccessPolicy policy;

    Recipients(People people, Cases cases, TaskDesk tasks, AccessPolicy policy) {
        this.policy = policy;
        this.people = people;
        this.cases = cases;
        this.tasks = tasks;
    }

    Person person(UUID id) {
        return people.byId(id);
    }

    /** Whoever has the task; else those who asked, where the task is theirs; else those of its group who may do it. */
    Set<Person> of(Task task) {
        if (task.assignee() != null) {
            return sighted(task.caseReference(), Set.of(people.byId(task.assignee())));
        }
        if (task.group() == Role.REQUESTER) {
            return requesters(task.caseReference());
        }
        return group(task.group()).stream()
                .filter(person -> tasks.mayComplete(person, task))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Everybody who may take work of the group. */
    Set<Person> group(Role group) {
        var members = new LinkedHashSet<>(people.withRole(group));
        if (group == Role.CHAIR) {
            members.addAll(people.withRole(Role.DEPUTY_CHAIR));
        }
        return members;
    }

    /** Those of them from whom the case is not hidden. */
    Set<Person> sighted(String caseReference, Collection<Person> told) {
        var hidden = cases.find(caseReference);
        return told.stream()
                .filter(person ->
                        hidden.filter(governed -> governed.isHiddenFrom(person)).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** By name and by group, without those who left and those who cannot see the case; a contract hides from nobody. */
    Set<UUID> of(Reminder reminder) {
        Set<Person> told = new LinkedHashSet<>();
        reminder.people().forEach(person -> people.active(person).ifPresent(told::add));
        reminder.groups().forEach(group -> told.addAll(group(group)));
        var governed = cases.find(reminder.caseReference());
        return told.stream()
                .filter(person -> governed.map(
                                one -> policy.can(person, Action.READ, one).allowed())
                        .orElse(true))
                .map(Person::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Person> requesters(String caseReference) {
        var staffNumbers = cases.find(caseReference).map(Governed::requesters).orElse(Set.of());
        List<Person> asked = people.all().stream()
                .filter(person -> staffNumbers.contains(person.staffNumber()) && person.has(Role.REQUESTER))
                .toList();
        return new LinkedHashSet<>(asked);
    }
}
