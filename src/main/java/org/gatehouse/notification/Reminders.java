package org.gatehouse.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.worklist.Nearness;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.WorkHistory;
import org.gatehouse.worklist.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds people of open work by today's dates. Each reminder is an event of its own, so that a second look, or a second
 * node, tells nobody twice; a task whose date moves is reminded of anew.
 */
@Service
class Reminders {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final WorkHistory work;
    private final WorkingDays days;
    private final Recipients recipients;
    private final Outbox outbox;
    private final Clock clock;

    Reminders(WorkHistory work, WorkingDays days, Recipients recipients, Outbox outbox, Clock clock) {
        this.work = work;
        this.days = days;
        this.recipients = recipients;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void look() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        for (Task task : work.dated()) {
            LocalDate since = LocalDate.ofInstant(task.since(), LONDON);
            Nearness.of(since, due(task), today, days).ifPresent(near -> remind(task, near));
        }
    }

    private void remind(Task task, Nearness near) {
        String event = "TaskReminder/" + near + "/" + task.id() + "/" + due(task);
        for (Person person : told(task, near)) {
            outbox.post(new Mail(task.caseReference(), event, person, template(task, near), facts(task, near)));
        }
    }

    /** Late work is also told to the coordinator, who chases it. */
    private Set<Person> told(Task task, Nearness near) {
        Set<Person> told = new LinkedHashSet<>(recipients.of(task));
        if (near == Nearness.LATE) {
            told.addAll(recipients.group(Role.COORDINATOR));
        }
        return told;
    }

    /** An award without a contract is told in words of its own (PRODUCT, section 9). */
    private static String template(Task task, Nearness near) {
        return near == Nearness.LATE && task.key().equals("record-contract") ? "contract-missing" : "task-reminder";
    }

    private static Map<String, String> facts(Task task, Nearness near) {
        return Map.of(
                "task", task.id(),
                "taskTitle", task.title(),
                "title", task.caseTitle(),
                "near", near.words(),
                "due", MailDates.day(task.due()));
    }

    private static LocalDate due(Task task) {
        return Objects.requireNonNull(task.due());
    }
}
