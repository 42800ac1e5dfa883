package org.gatehouse.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gatehouse.access.Role;
import org.gatehouse.request.CaseFiles;
import org.gatehouse.web.Words;
import org.gatehouse.worklist.Reminder;
import org.gatehouse.worklist.Reminding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Waivers that end soon, 90, 30 and 7 days before, and those that ended: owner, requester, coordinator and procurement. */
@Component
class WaiverReminders implements Reminding {

    private static final List<Integer> DAYS_BEFORE = List.of(7, 30, 90);
    private static final int DAYS_AFTER = 30;
    private static final Set<Role> GROUPS = Set.of(Role.COORDINATOR, Role.PROCUREMENT);

    private final Waivers waivers;
    private final CaseFiles files;
    private final Words words;

    WaiverReminders(Waivers waivers, CaseFiles files, Words words) {
        this.waivers = waivers;
        this.files = files;
        this.words = words;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reminder> reminders(LocalDate today) {
        Stream<Reminder> near = waivers.inForce().stream()
                .flatMap(waiver ->
                        nearest(waiver, today)
                                .map(days -> reminder(waiver, String.valueOf(days), " ends on "))
                                .stream());
        Stream<Reminder> over = waivers.expiredSince(today.minusDays(DAYS_AFTER)).stream()
                .map(waiver ->
                        reminder(waiver, "EXPIRED", " ended. A new request was begun for it. Its last day was "));
        return Stream.concat(near, over).toList();
    }

    /** The nearest of the days that has come; none before the waiver was granted, or once it has ended. */
    private static Optional<Integer> nearest(Waiver waiver, LocalDate today) {
        return DAYS_BEFORE.stream()
                .filter(days -> !today.isAfter(waiver.expiresOn())
                        && !today.isBefore(waiver.expiresOn().minusDays(days)))
                .findFirst()
                .filter(days -> !waiver.expiresOn().minusDays(days).isBefore(waiver.grantedOn()));
    }

    private Reminder reminder(Waiver waiver, String when, String what) {
        return new Reminder(
                "WaiverExpires/" + when + "/" + waiver.id() + "/" + waiver.expiresOn(),
                waiver.caseReference(),
                "The waiver " + waiver.id() + " of " + waiver.name().replaceFirst("\\.$", "") + what
                        + words.date(waiver.expiresOn()) + ".",
                "/waivers?request=" + waiver.caseReference(),
                Set.copyOf(List.of(
                                waiver.owner(),
                                files.get(waiver.caseReference()).requester())
                        .stream()
                        .distinct()
                        .toList()),
                GROUPS);
    }
}
