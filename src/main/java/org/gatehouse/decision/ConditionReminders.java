package org.gatehouse.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gatehouse.access.Role;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.web.Words;
import org.gatehouse.worklist.Nearness;
import org.gatehouse.worklist.Reminder;
import org.gatehouse.worklist.Reminding;
import org.gatehouse.worklist.WorkingDays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conditions that come near: the owner at half time, the day before and when late, then the coordinator too; five working
 * days late, the chair and the sponsor.
 */
@Component
class ConditionReminders implements Reminding {

    private static final int ESCALATION = 5;

    private final Conditions conditions;
    private final CaseFiles files;
    private final WorkingDays days;
    private final Words words;

    ConditionReminders(Conditions conditions, CaseFiles files, WorkingDays days, Words words) {
        this.conditions = conditions;
        this.files = files;
        this.days = days;
        this.words = words;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reminder> reminders(LocalDate today) {
        List<Reminder> reminders = new ArrayList<>();
        for (FollowedCondition condition : conditions.unmet()) {
            Nearness.of(condition.since(), condition.due(), today, days)
                    .ifPresent(near -> reminders.add(reminder(condition, near)));
            if (days.between(condition.due(), today) >= ESCALATION) {
                reminders.add(escalation(condition));
            }
        }
        return reminders;
    }

    private Reminder reminder(FollowedCondition condition, Nearness near) {
        return new Reminder(
                "ConditionDue/" + near + "/" + condition.id() + "/" + condition.due(),
                condition.caseReference(),
                line(condition, near.words()),
                path(condition),
                Set.of(condition.owner()),
                near == Nearness.LATE ? Set.of(Role.COORDINATOR) : Set.of());
    }

    private Reminder escalation(FollowedCondition condition) {
        UUID sponsor = files.get(condition.caseReference()).sponsor();
        return new Reminder(
                "ConditionDue/ESCALATED/" + condition.id() + "/" + condition.due(),
                condition.caseReference(),
                line(condition, "It is five working days late or more."),
                path(condition),
                sponsor == null ? Set.of() : Set.of(sponsor),
                Set.of(Role.CHAIR));
    }

    private String line(FollowedCondition condition, String near) {
        return "The condition “" + condition.shortText() + "” of decision " + condition.decisionNumber() + " is due on "
                + words.date(condition.due()) + ". " + near;
    }

    private static String path(FollowedCondition condition) {
        return "/conditions?request=" + condition.caseReference();
    }
}
