package org.gatehouse.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gatehouse.register.NoticePeriod.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticePeriodTests {

    @ParameterizedTest
    @CsvSource({
        "12, MONTHS, 2027-03-31, 2026-03-31",
        "6, MONTHS, 2027-03-31, 2026-09-30",
        "1, MONTHS, 2027-03-31, 2027-02-28",
        "1, MONTHS, 2028-03-31, 2028-02-29",
        "6, MONTHS, 2027-02-28, 2026-08-28",
        "90, DAYS, 2027-03-31, 2026-12-31",
        "13, WEEKS, 2027-03-31, 2026-12-30"
    })
    void countsBackFromTheEndOfTheTerm(int length, Unit unit, LocalDate end, LocalDate noticeBy) {
        assertThat(new NoticePeriod(length, unit).noticeBy(end)).isEqualTo(noticeBy);
    }

    @ParameterizedTest
    @CsvSource({"1, MONTHS, 1 month", "6, MONTHS, 6 months", "1, DAYS, 1 day", "13, WEEKS, 13 weeks"})
    void saysHowLong(int length, Unit unit, String words) {
        assertThat(new NoticePeriod(length, unit).words()).isEqualTo(words);
    }
}
