package org.gatehouse.request;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.gatehouse.form.Answers;

/**
 * The whole-life value of what is asked for, including VAT: one-off cost plus annual cost over term and extensions, or the
 * requester's own figure where one is given (Procurement Act 2023, section 4 and Schedule 3: estimated maximum over the
 * whole life, extensions and options included; where it cannot be estimated it counts as above every threshold).
 */
public record WholeLifeValue(Optional<BigDecimal> pounds) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal ABOVE_THRESHOLD = new BigDecimal("250000.00");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static WholeLifeValue of(Answers answers) {
        if (answers.money("wholeLifeOverride").isPresent()) {
            return new WholeLifeValue(answers.money("wholeLifeOverride"));
        }
        if ("no".equals(answers.text("moneySpent"))) {
            return new WholeLifeValue(Optional.of(BigDecimal.ZERO));
        }
        if (!answers.isYes("valueKnown")) {
            return new WholeLifeValue(Optional.empty());
        }
        BigDecimal months = answers.number("termMonths")
                .orElse(MONTHS)
                .add(answers.number("extensionMonths").orElse(BigDecimal.ZERO));
        BigDecimal running = answers.money("annualCost")
                .orElse(BigDecimal.ZERO)
                .multiply(months)
                .divide(MONTHS, 2, RoundingMode.HALF_UP);
        BigDecimal vat = answers.isGiven("vatRate") ? new BigDecimal(answers.text("vatRate")) : BigDecimal.valueOf(20);
        BigDecimal net = answers.money("oneOffCost").orElse(BigDecimal.ZERO).add(running);
        return new WholeLifeValue(Optional.of(net.multiply(HUNDRED.add(vat)).divide(HUNDRED, 2, RoundingMode.HALF_UP)));
    }

    /** The value, or where it is not known a figure above every threshold for goods and services, for examples only. */
    public BigDecimal orAboveThreshold() {
        return pounds.orElse(ABOVE_THRESHOLD);
    }

    /** Whole pence for decision tables, or -1 where the value is not known. */
    public long pence() {
        return pounds.map(value -> value.movePointRight(2).longValueExact()).orElse(-1L);
    }
}
