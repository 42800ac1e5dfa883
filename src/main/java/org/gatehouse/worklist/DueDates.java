package org.gatehouse.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/**
 * Until when a step should be done. The clock stands still while the requester holds the case: a later round of the same
 * step has what the earlier rounds left of its target, at least one working day.
 */
@Component
class DueDates {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Tasks tasks;
    private final WorkingDays workingDays;
    private final Clock clock;

    DueDates(Tasks tasks, WorkingDays workingDays, Clock clock) {
        this.tasks = tasks;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    LocalDate due(TaskLedger.NewTask step) {
        if (step.dueOn() != null) {
            return step.dueOn();
        }
        long used = tasks.rounds(step.caseReference(), step.key(), step.subject()).stream()
                .mapToLong(this::used)
                .sum();
        return workingDays.after(day(clock.instant()), Math.max(1, step.targetDays() - used));
    }

    private long used(Task earlier) {
        Instant completed = earlier.completedAt();
        return completed == null ? 0 : workingDays.between(day(earlier.since()), day(completed));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(LONDON).toLocalDate();
    }
}
