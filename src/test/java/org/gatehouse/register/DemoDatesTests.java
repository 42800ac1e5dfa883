package org.gatehouse.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DemoDatesTests {

    @Test
    void leavesDatesUntilAWholeMonthHasGone() {
        assertThat(DemoDates.on(LocalDate.of(2026, 11, 22)).months()).isZero();
        assertThat(DemoDates.on(LocalDate.of(2026, 12, 21)).months()).isZero();
        assertThat(DemoDates.on(LocalDate.of(2026, 12, 21)).day("31/03/2027")).isEqualTo("2027-03-31");
    }

    @Test
    void movesDatesByWholeMonths() {
        assertThat(DemoDates.on(LocalDate.of(2026, 12, 22)).day("15/12/2026")).isEqualTo("2027-01-15");
        assertThat(DemoDates.on(LocalDate.of(2028, 1, 30)).day("01/04/2022")).isEqualTo("2023-06-01");
    }

    @Test
    void movesDatesBackOnAClockThatIsBehind() {
        assertThat(DemoDates.on(LocalDate.of(2026, 9, 22)).day("31/08/2027")).isEqualTo("2027-06-30");
    }

    @Test
    void endsOnTheLastDayOfAShorterMonth() {
        assertThat(new DemoDates(1).day("31/01/2027")).isEqualTo("2027-02-28");
        assertThat(new DemoDates(13).day("31/01/2027")).isEqualTo("2028-02-29");
    }

    @Test
    void movesMonthsInNotesAndNothingElse() {
        assertThat(new DemoDates(4).text("End of vendor support 2027-09")).isEqualTo("End of vendor support 2028-01");
        assertThat(new DemoDates(4).text("Chat assistant enabled 2026, SYS-008, 2027-13"))
                .isEqualTo("Chat assistant enabled 2026, SYS-008, 2027-13");
    }

    @Test
    void refusesDaysThatDoNotExist() {
        assertThatThrownBy(() -> new DemoDates(0).day("31/02/2027")).isInstanceOf(DateTimeException.class);
    }
}
