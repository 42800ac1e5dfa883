package org.gatehouse.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How near a date is; the clock counts England's working days. */
class NearnessTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23,",
        "2026-11-24,",
        "2026-11-26, HALF_TIME",
        "2026-11-27, DAY_BEFORE",
        "2026-11-28, DAY_BEFORE",
        "2026-11-30, DAY_BEFORE",
        "2026-12-01, LATE"
    })
    void countsWorkingDaysFromMondayToMonday(LocalDate today, Nearness near) {
        assertThat(Nearness.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 30), today, new WorkingDays()))
                .isEqualTo(java.util.Optional.ofNullable(near));
    }

    @Test
    void passesOverBankHolidays() {
        LocalDate beforeChristmas = LocalDate.of(2026, 12, 24);
        LocalDate afterChristmas = LocalDate.of(2026, 12, 29);
        assertThat(Nearness.of(LocalDate.of(2026, 12, 14), afterChristmas, beforeChristmas, new WorkingDays()))
                .as("the 25th and the 28th are bank holidays, 26 and 27 December a weekend")
                .contains(Nearness.DAY_BEFORE);
    }
}
