package org.gatehouse.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gatehouse.worklist.DailyRound;
import org.gatehouse.worklist.Reminder;
import org.gatehouse.worklist.Reminding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The one sweep over everything that has a date: first what changes because a day has come, then who should hear of what is
 * near. It works from today's records alone, on every node, and one feature that fails does not stop the others.
 */
@Service
class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final List<DailyRound> rounds;
    private final List<Reminding> features;
    private final Recipients recipients;
    private final ReminderMails mails;
    private final Clock clock;

    Sweep(List<DailyRound> rounds, List<Reminding> features, Recipients recipients, ReminderMails mails, Clock clock) {
        this.rounds = rounds;
        this.features = features;
        this.recipients = recipients;
        this.mails = mails;
        this.clock = clock;
    }

    private record Told(UUID person, String caseReference) {}

    public void look() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        rounds.forEach(round -> alone(round, () -> round.round(today)));
        Map<Told, List<Reminder>> belongingTogether = new LinkedHashMap<>();
        features.forEach(feature ->
                alone(feature, () -> feature.reminders(today).forEach(reminder -> sort(reminder, belongingTogether))));
        belongingTogether.forEach((told, reminders) ->
                alone(mails, () -> mails.tell(told.person(), told.caseReference(), reminders, today)));
    }

    private void sort(Reminder reminder, Map<Told, List<Reminder>> belongingTogether) {
        Set<UUID> people = recipients.of(reminder);
        people.forEach(person -> belongingTogether
                .computeIfAbsent(new Told(person, reminder.caseReference()), told -> new ArrayList<>())
                .add(reminder));
    }

    private static void alone(Object part, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.error("A part of the sweep failed: {}", part.getClass().getSimpleName(), failed);
        }
    }
}
