package org.gatehouse.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gatehouse.form.Answers;
import org.jspecify.annotations.Nullable;

/**
 * A contract as procurement records it.
 *
 * @param value pounds including VAT over the whole life
 * @param noticeMonths our notice period in calendar months
 * @param awardNoticeOn when the contract award notice was published, which starts the standstill
 */
record ContractTerms(
        String reference,
        BigDecimal value,
        LocalDate startsOn,
        LocalDate endsOn,
        int extensionMonths,
        int noticeMonths,
        @Nullable LocalDate awardNoticeOn,
        LocalDate signedOn) {

    /** What to say where another contract has the reference. */
    String isTaken() {
        return "There is a contract " + reference + " already. Enter another reference.";
    }

    static ContractTerms of(Answers answers) {
        return new ContractTerms(
                answers.text("contractReference"),
                answers.money("contractValue").orElseThrow(),
                answers.date("startsOn").orElseThrow(),
                answers.date("endsOn").orElseThrow(),
                answers.number("extensionMonths").orElse(BigDecimal.ZERO).intValue(),
                answers.number("noticeMonths").orElse(BigDecimal.ZERO).intValue(),
                answers.date("awardNoticeOn").orElse(null),
                answers.date("signedOn").orElseThrow());
    }
}
