package org.gatehouse.notification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gatehouse.access.Person;
import org.gatehouse.worklist.Reminder;
import org.gatehouse.worklist.Reminding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks every feature what has come near today and tells each person in one mail what belongs to one case. What goes wrong
 * with one feature or one mail keeps nobody else from hearing.
 */
@Component
class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private final List<Reminding> features;
    private final Recipients recipients;
    private final ReminderDesk desk;

    Reminders(List<Reminding> features, Recipients recipients, ReminderDesk desk) {
        this.features = features;
        this.recipients = recipients;
        this.desk = desk;
    }

    /** What belongs together: one person and one case. */
    private record Pair(UUID person, String caseReference) {}

    void look(LocalDate today) {
        Map<Pair, List<Reminder>> together = new LinkedHashMap<>();
        for (Reminding feature : features) {
            Attempt.at(
                    LOG,
                    "The dates of one kind could not be read.",
                    () -> feature.reminders(today)
                            .forEach(reminder -> told(reminder)
                                    .forEach(person -> together.computeIfAbsent(
                                                    new Pair(person, reminder.caseReference()),
                                                    none -> new ArrayList<>())
                                            .add(reminder))));
        }
        together.forEach((pair, reminders) -> Attempt.at(
                LOG,
                "A reminder of " + pair.caseReference() + " could not be written.",
                () -> desk.tell(pair.person(), pair.caseReference(), reminders)));
    }

    private Set<UUID> told(Reminder reminder) {
        Set<UUID> told = new LinkedHashSet<>(reminder.people());
        reminder.groups().stream()
                .flatMap(group -> recipients.group(group).stream())
                .map(Person::id)
                .forEach(told::add);
        return told;
    }
}
