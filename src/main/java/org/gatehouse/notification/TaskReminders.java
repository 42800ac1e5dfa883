package org.gatehouse.notification;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
import org.springframework.transaction.annotation.Transactional;

/**
 * Open tasks that come near: whoever has or may take them at half time, the day before and when late, then the coordinator
 * too; five working days late, the chair and the sponsor. A task whose date moves is reminded of anew.
 */
@Component
class TaskReminders implements Reminding {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
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
    @Transactional(readOnly = true)
    public List<Reminder> reminders(LocalDate today) {
        List<Reminder> reminders = new ArrayList<>();
        for (Task task : work.dated()) {
            LocalDate since = LocalDate.ofInstant(task.since(), LONDON);
            Nearness.of(since, due(task), today, days).ifPresent(near -> reminders.add(reminder(task, near)));
            if (days.between(due(task), today) >= ESCALATION) {
                reminders.add(escalation(task));
            }
        }
        return reminders;
    }

    private Reminder reminder(Task task, Nearness near) {
        Set<UUID> people = recipients.of(task).stream().map(Person::id).collect(Collectors.toUnmodifiableSet());
        return reminder(task, near.name(), line(task, near), people, groups(task, near));
    }

    private Reminder escalation(Task task) {
        UUID sponsor = files.get(task.caseReference()).sponsor();
        String line = about(task) + " was due on " + MailDates.day(task.due())
                + ". It is five working days late or more: the chair and the sponsor are told.";
        return reminder(task, "ESCALATED", line, sponsor == null ? Set.of() : Set.of(sponsor), Set.of(Role.CHAIR));
    }

    private static Reminder reminder(Task task, String near, String line, Set<UUID> people, Set<Role> groups) {
        return new Reminder(
                "TaskReminder/" + near + "/" + task.id() + "/" + task.due(),
                task.caseReference(),
                line,
                "/tasks/" + task.id(),
                people,
                groups);
    }

    /** Late work is also told to the coordinator, who chases it; a missing contract to all of procurement. */
    private static Set<Role> groups(Task task, Nearness near) {
        if (near != Nearness.LATE) {
            return Set.of();
        }
        return isContract(task) ? Set.of(Role.COORDINATOR, Role.PROCUREMENT) : Set.of(Role.COORDINATOR);
    }

    /** An award without a contract is told in words of its own (PRODUCT, section 9). */
    private static String line(Task task, Nearness near) {
        if (near == Nearness.LATE && isContract(task)) {
            return "Contract missing: the award for " + task.caseTitle()
                    + " was approved, but no contract is recorded. It should have been by " + MailDates.day(task.due())
                    + ". Nothing may be delivered before the contract is in place and its four accountable people have"
                    + " accepted.";
        }
        String verb = near == Nearness.LATE ? " was due on " : " is due on ";
        return about(task) + verb + MailDates.day(task.due()) + ". " + near.words();
    }

    private static String about(Task task) {
        return "The task “" + task.title() + "” for " + task.caseTitle();
    }

    private static boolean isContract(Task task) {
        return task.key().equals("record-contract");
    }

    private static LocalDate due(Task task) {
        return Objects.requireNonNull(task.due());
    }
}
