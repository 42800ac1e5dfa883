package org.gatehouse.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gatehouse.worklist.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three dates of PRODUCT section 7, with weekends, bank holidays and the months that have no such day. */
class ThreeDatesTests {

    private static final RenewalRules.Review REVIEW = new RenewalRules.Review(60, 6);

    private final WorkingDays days = new WorkingDays();

    @ParameterizedTest
    @CsvSource({
        // a Wednesday; no notice period; a lead of none
        "2027-03-31, 2027-03-31, 0, 2027-03-31, 2027-03-31",
        // notice on a Sunday: the Friday before
        "2027-03-31, 2027-02-28, 0, 2027-02-26, 2027-02-26",
        // five working days before Tuesday 5 January 2027 pass New Year's Day
        "2027-06-30, 2027-01-05, 5, 2027-01-05, 2026-12-24",
        // notice on Christmas Day 2026: Christmas Eve
        "2027-03-25, 2026-12-25, 0, 2026-12-24, 2026-12-24",
        // Easter Monday 2027 is 29 March, Good Friday 26 March
        "2027-09-30, 2027-03-29, 1, 2027-03-25, 2027-03-24",
    })
    void worksNoticeAndDecisionOutInWorkingDays(
            LocalDate ends, LocalDate notice, int lead, LocalDate noticeBy, LocalDate decideBy) {
        ThreeDates dates = ThreeDates.of(ends, notice, lead, REVIEW, days);
        assertThat(dates.noticeBy()).isEqualTo(noticeBy);
        assertThat(dates.decideBy()).isEqualTo(decideBy);
    }

    @Test
    void opensSixMonthsBeforeTheEndAtTheLatest() {
        LocalDate ends = LocalDate.of(2027, 8, 31);
        ThreeDates late = ThreeDates.of(ends, ends, 0, REVIEW, days);
        assertThat(late.openOn())
                .as("six months before, clamped to the last of February")
                .isEqualTo("2027-02-26");
        ThreeDates early = ThreeDates.of(ends, LocalDate.of(2027, 5, 28), 40, REVIEW, days);
        assertThat(days.between(early.openOn(), early.decideBy()))
                .as("working days")
                .isEqualTo(60);
        assertThat(early.openOn()).isBefore("2027-02-26");
    }

    @Test
    void fallsOnWorkingDaysOnlyWhateverTheTerm() {
        for (LocalDate ends = LocalDate.of(2026, 12, 1);
                ends.isBefore(LocalDate.of(2028, 1, 1));
                ends = ends.plusDays(1)) {
            ThreeDates dates = ThreeDates.of(ends, ends.minusMonths(3), 20, REVIEW, days);
            assertThat(new LocalDate[] {dates.noticeBy(), dates.decideBy(), dates.openOn()})
                    .as(ends.toString())
                    .allMatch(day -> days.onOrBefore(day).equals(day));
            assertThat(dates.noticeBy()).isBeforeOrEqualTo(ends.minusMonths(3));
            assertThat(dates.openOn()).isBefore(dates.decideBy());
        }
    }
}
