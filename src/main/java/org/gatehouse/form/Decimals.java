package org.gatehouse.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** Reads numbers and sums of money as people and programs write them. */
final class Decimals {

    private static final String WRITTEN = "-?(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,6})?";
    private static final int DIGITS = 15;
    private static final int PLACES = 6;

    private Decimals() {}

    static Optional<BigDecimal> number(Object raw) {
        String written = raw.toString().strip();
        if (raw instanceof Number size && !Double.isFinite(size.doubleValue())) {
            return Optional.empty();
        }
        if (raw instanceof Number) {
            return Optional.of(new BigDecimal(written))
                    .filter(Decimals::isSensible)
                    .map(Decimals::plain);
        }
        return raw instanceof String && written.matches(WRITTEN)
                ? Optional.of(new BigDecimal(written.replace(",", "")))
                : Optional.empty();
    }

    /** Pounds and whole pence, also with the pound sign or as {@code {"amount":"1234.50","currency":"GBP"}}. */
    static Optional<BigDecimal> pounds(Object raw) {
        if (raw instanceof Map<?, ?> money) {
            Object amount = money.get("amount");
            return amount == null || !"GBP".equals(money.get("currency")) ? Optional.empty() : pounds(amount);
        }
        Object amount = raw instanceof String text ? text.strip().replaceFirst("^£\\s*", "") : raw;
        return number(amount)
                .filter(pounds -> pounds.stripTrailingZeros().scale() <= 2)
                .map(pounds -> pounds.setScale(2, RoundingMode.UNNECESSARY));
    }

    private static boolean isSensible(BigDecimal number) {
        return number.precision() - number.scale() <= DIGITS && number.scale() <= PLACES;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
    }
}
