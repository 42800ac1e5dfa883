package org.gatehouse.notification;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.worklist.Nearness;
import org.gatehouse.worklist.Reminder;
import org.gatehouse.worklist.Reminding;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.WorkHistory;
import org.gatehouse.worklist.WorkingDays;
import org.springframework.stereotype.Component;

/**
 * Open tasks by their dates: at half time, the day before and when late, and to chair and sponsor when they stay late. A
 * task whose date moves is reminded of anew.
 */
@Component
class TaskReminders implements Reminding {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Working days late after which it goes to chair and sponsor. */
    private static final int ESCALATION = 5;

    private final WorkHistory work;
    private final WorkingDays days;
    private final Recipients recipients;
    private final CaseFiles files;

    TaskReminders(WorkHistory work, WorkingDays days, Recipients recipients, CaseFiles files) {
        this.work = work;
        this.days = days;
        this.recipients = recipients;
        this.files = files;
    }

    @Override
    public List<Reminder> reminders(LocalDate today) {
        List<Reminder> due = new ArrayList<>();
        for (Task task : work.dated()) {
            LocalDate since = LocalDate.ofInstant(task.since(), LONDON);
            Nearness.of(since, due(task), today, days).ifPresent(near -> due.add(reminder(task, near)));
            if (days.between(due(task), today) >= ESCALATION) {
                due.add(escalation(task));
            }
        }
        return due;
    }

    /** Late work is also told to the coordinator, who chases it; a missing contract to procurement (PRODUCT, section 9). */
    private Reminder reminder(Task task, Nearness near) {
        Set<Role> groups = new HashSet<>();
        boolean late = near == Nearness.LATE;
        if (late) {
            groups.add(Role.COORDINATOR);
        }
        boolean contractMissing = late && task.key().equals("record-contract");
        if (contractMissing) {
            groups.add(Role.PROCUREMENT);
        }
        String line = contractMissing
                ? "The award was approved, but no contract is recorded. Nothing may be delivered before the contract is in"
                        + " place. It was due on "
                : "Task “" + task.title() + "”: " + near.words() + " It is due on ";
        return new Reminder(
                "TaskReminder/" + near + "/" + task.id() + "/" + due(task),
                task.caseReference(),
                line + MailDates.day(task.due()) + ".",
                "/tasks/" + task.id(),
                ids(recipients.of(task)),
                Set.copyOf(groups));
    }

    private Reminder escalation(Task task) {
        UUID sponsor = files.get(task.caseReference()).sponsor();
        return new Reminder(
                "TaskReminder/ESCALATED/" + task.id() + "/" + due(task),
                task.caseReference(),
                "Task “" + task.title() + "” is five working days late or more. It was due on "
                        + MailDates.day(task.due()) + ".",
                "/requests/" + task.caseReference(),
                sponsor == null ? Set.of() : Set.of(sponsor),
                Set.of(Role.CHAIR));
    }

    private static Set<UUID> ids(Set<Person> people) {
        return people.stream().map(Person::id).collect(Collectors.toSet());
    }

    private static LocalDate due(Task task) {
        return Objects.requireNonNull(task.due());
    }
}
