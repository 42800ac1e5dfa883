package org.gatehouse.renewal;

import java.time.LocalDate;
import org.gatehouse.worklist.WorkingDays;

/**
 * The three dates of a contract's renewal (PRODUCT, section 7), each the nearest working day before where it falls on none.
 *
 * @param noticeBy the last day for our notice; the end of the term where the contract knows no notice
 * @param decideBy notice-by less the internal lead time in working days
 * @param openOn decide-by less the review time in working days, and at the latest some months before the end
 */
record ThreeDates(LocalDate noticeBy, LocalDate decideBy, LocalDate openOn) {

    /**
     * @param endsOn last day of the current term
     * @param noticeBy end of the term less our notice period, months clamped to their last day
     * @param leadDays working days that buying takes inside the council
     */
    static ThreeDates of(
            LocalDate endsOn, LocalDate noticeBy, int leadDays, RenewalRules.Review review, WorkingDays days) {
        LocalDate notice = days.onOrBefore(noticeBy);
        LocalDate decide = days.before(notice, leadDays);
        LocalDate byReview = days.before(decide, review.workingDays());
        LocalDate byEnd = days.onOrBefore(endsOn.minusMonths(review.latestMonthsBeforeEnd()));
        return new ThreeDates(notice, decide, byReview.isBefore(byEnd) ? byReview : byEnd);
    }
}
