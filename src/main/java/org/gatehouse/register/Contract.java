package org.gatehouse.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A contract of the council with its current term: the one that began last, or the first where none has begun. */
record Contract(
        String reference,
        String title,
        String description,
        String supplierRef,
        String supplier,
        String areaCode,
        String area,
        String kind,
        String procurementCategory,
        @Nullable String cpvCode,
        @Nullable String cpvLabel,
        String processType,
        @Nullable LocalDate reviewOn,
        @Nullable BigDecimal value,
        @Nullable BigDecimal irrecoverableVat,
        @Nullable Integer noticeLength,
        NoticePeriod.@Nullable Unit noticeUnit,
        @Nullable String signatory,
        @Nullable String owner,
        LocalDate startsOn,
        LocalDate endsOn) {

    /** One of the periods that a contract runs, both days included. */
    record Term(int seq, LocalDate startsOn, LocalDate endsOn) {}

    /** Null where the register does not know it. */
    @Nullable
    NoticePeriod notice() {
        return noticeLength == null || noticeUnit == null ? null : new NoticePeriod(noticeLength, noticeUnit);
    }

    /** The last day to give notice: the end of the current term less our notice period; null where that is not known. */
    @Nullable
    LocalDate noticeBy() {
        NoticePeriod notice = notice();
        return notice == null ? null : notice.noticeBy(endsOn);
    }

    /** What to watch, in words; empty while nothing is. */
    String warning(LocalDate today) {
        if (endsOn.isBefore(today)) {
            return "Ended";
        }
        LocalDate noticeBy = noticeBy();
        return noticeBy != null && noticeBy.isBefore(today) ? "Notice date passed" : "";
    }
}
