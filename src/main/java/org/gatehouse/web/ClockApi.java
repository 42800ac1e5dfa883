package org.gatehouse.web;

import java.time.LocalDate;
import org.gatehouse.access.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Moves the demonstration's clock for scripts; in service there is no such address. */
@RestController
@Profile("demo")
class ClockApi {

    private final DemonstrationClock clock;
    private final CurrentPerson current;

    ClockApi(DemonstrationClock clock, CurrentPerson current) {
        this.clock = clock;
        this.current = current;
    }

    /** By so many days, or to a day. */
    record Move(@Nullable Integer days, @Nullable LocalDate date) {}

    /** Where the clock stands, in London. */
    record Standing(LocalDate today) {}

    @PostMapping("/api/v1/demonstration/clock")
    Standing move(@RequestBody Move move) {
        if (move.date() != null) {
            clock.moveTo(current.person(), move.date());
        } else {
            clock.moveBy(current.person(), move.days() == null ? 0 : move.days());
        }
        return new Standing(clock.today());
    }
}
