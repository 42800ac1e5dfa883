package org.gatehouse.renewal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.gatehouse.register.RunningContracts;
import org.gatehouse.worklist.WorkingDays;
import org.springframework.stereotype.Component;

/** Works the three dates out for a contract as the register has it today. */
@Component
class Calendar {

    private final RenewalRules rules;
    private final WorkingDays days;
    private final Clock clock;

    Calendar(RenewalRules rules, WorkingDays days, Clock clock) {
        this.rules = rules;
        this.days = days;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    }

    ThreeDates dates(RunningContracts.Running contract) {
        return ThreeDates.of(
                contract.endsOn(),
                contract.noticeBy() == null ? contract.endsOn() : contract.noticeBy(),
                rules.lead(contract.value()).workingDays(),
                rules.review(),
                days);
    }

    LocalDate workingDaysBefore(LocalDate day, int count) {
        return days.before(day, count);
    }
}
