package org.gatehouse.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How long before the end of a term the council must give notice, in the unit that the contract itself uses. */
record NoticePeriod(int length, Unit unit) {

    /** The units that contracts use. */
    enum Unit {
        DAYS(ChronoUnit.DAYS),
        WEEKS(ChronoUnit.WEEKS),
        MONTHS(ChronoUnit.MONTHS);

        private final ChronoUnit measure;

        Unit(ChronoUnit measure) {
            this.measure = measure;
        }
    }

    /** The last day for notice; calendar months that have no such day end on their last one. */
    LocalDate noticeBy(LocalDate termEnd) {
        return termEnd.minus(length, unit.measure);
    }

    /** For example {@code 1 month} or {@code 90 days}. */
    String words() {
        String many = unit.name().toLowerCase(Locale.ROOT);
        return length + " " + (length == 1 ? many.substring(0, many.length() - 1) : many);
    }
}
