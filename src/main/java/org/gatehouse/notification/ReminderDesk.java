package org.gatehouse.notification;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gatehouse.access.Person;
import org.gatehouse.worklist.Reminder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes one person's reminders of one case, each once for all time. What was told and the mail that tells it are one
 * transaction: whoever comes second, on another node, waits for its end and finds nothing left, or everything.
 */
@Service
class ReminderDesk {

    private final JdbcClient jdbc;
    private final Recipients recipients;
    private final Outbox outbox;
    private final MailSettings settings;

    ReminderDesk(JdbcClient jdbc, Recipients recipients, Outbox outbox, MailSettings settings) {
        this.jdbc = jdbc;
        this.recipients = recipients;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** Nothing is told, or counted as told, while the person may not see the case. */
    @Transactional
    public void tell(UUID to, String caseReference, List<Reminder> reminders) {
        if (isAllTold(to, reminders)) {
            return;
        }
        recipients.reader(to, caseReference).ifPresent(person -> tell(person, caseReference, reminders));
    }

    private void tell(Person person, String caseReference, List<Reminder> reminders) {
        Set<String> news = claim(person.id(), reminders);
        if (!news.isEmpty()) {
            List<Reminder> untold = reminders.stream()
                    .filter(reminder -> news.remove(reminder.event()))
                    .toList();
            outbox.post(new Mail(caseReference, key(untold), person, "reminder", facts(caseReference, untold)));
        }
    }

    private boolean isAllTold(UUID to, List<Reminder> reminders) {
        List<String> told = jdbc.sql("select event from reminders where person_id = :person and event in (:events)")
                .param("person", to)
                .param("events", events(reminders))
                .query(String.class)
                .list();
        return told.containsAll(events(reminders));
    }

    /** Those that were told to nobody of this name before; in one order everywhere, so that two nodes never lock crosswise. */
    private Set<String> claim(UUID to, List<Reminder> reminders) {
        return events(reminders).stream()
                .filter(event ->
                        jdbc.sql("""
                                insert into reminders (event, person_id) values (:event, :person)
                                on conflict on constraint reminders_pk do nothing
                                """).param("event", event).param("person", to).update() == 1)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> events(List<Reminder> reminders) {
        return reminders.stream().map(Reminder::event).distinct().sorted().toList();
    }

    /** The same for the same lines: two accounts with one address get them once. */
    private static String key(List<Reminder> untold) {
        String all = String.join("\n", events(untold));
        return "Reminder/" + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> facts(String caseReference, List<Reminder> untold) {
        String lines = untold.stream()
                .map(reminder ->
                        "* " + MailText.oneLine(reminder.line()) + "\n  " + settings.publicUrl() + reminder.path())
                .collect(Collectors.joining("\n\n"));
        String subject = untold.size() == 1 ? "Reminder" : untold.size() + " reminders";
        return Map.of("subject", subject + ": " + caseReference, "lines", lines);
    }
}
