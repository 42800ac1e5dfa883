package org.gatehouse.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gatehouse.access.People;
import org.gatehouse.audit.StateHash;
import org.gatehouse.worklist.Reminder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One mail for all that one person should newly hear about one case; what they heard before is left out. */
@Service
class ReminderMails {

    private final JdbcClient jdbc;
    private final People people;
    private final Outbox outbox;
    private final MailSettings settings;

    ReminderMails(JdbcClient jdbc, People people, Outbox outbox, MailSettings settings) {
        this.jdbc = jdbc;
        this.people = people;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** The mark of who was told and the mail are one transaction: another node that looks meanwhile waits and finds it done. */
    @Transactional
    public void tell(UUID person, String caseReference, List<Reminder> reminders, LocalDate today) {
        List<Reminder> fresh = reminders.stream()
                .sorted((one, other) -> one.event().compareTo(other.event()))
                .filter(reminder -> isNew(person, reminder))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        List<String> events = fresh.stream().map(Reminder::event).toList();
        String lines = fresh.stream()
                .map(reminder -> MailText.oneLine(reminder.line()) + "\n" + settings.publicUrl() + reminder.path())
                .collect(Collectors.joining("\n\n"));
        outbox.post(new Mail(
                caseReference,
                "Reminder/" + today + "/" + StateHash.of(Map.of("events", events)),
                people.byId(person),
                "reminder",
                Map.of("lines", lines)));
    }

    private boolean isNew(UUID person, Reminder reminder) {
        return jdbc.sql("""
                        insert into reminders (event, person_id, case_ref) values (:event, :person, :case)
                        on conflict do nothing
                        """)
                        .param("event", reminder.event())
                        .param("person", person)
                        .param("case", reminder.caseReference())
                        .update()
                == 1;
    }
}
