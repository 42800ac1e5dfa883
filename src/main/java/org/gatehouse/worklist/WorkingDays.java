package org.gatehouse.worklist;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The clock in working days: Monday to Friday without England's bank holidays. */
@Component
public class WorkingDays {

    private final HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create("gb"));

    /** The day that many working days after the given one; the given day itself does not count. */
    public LocalDate after(LocalDate start, long days) {
        LocalDate day = start;
        for (long left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The day that many working days before the given one; the given day itself does not count. */
    public LocalDate before(LocalDate end, long days) {
        LocalDate day = end;
        for (long left = days; left > 0; ) {
            day = day.minusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The day itself if it is a working day, else the nearest one before. */
    public LocalDate onOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : before(day, 1);
    }

    /** Working days after {@code start} up to and including {@code end}; none if the end is not later. */
    public long between(LocalDate start, LocalDate end) {
        return start.plusDays(1)
                .datesUntil(end.isAfter(start) ? end.plusDays(1) : start.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day, "eng");
    }
}
