package org.gatehouse.register;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Money as people read it: whole pounds without pence. */
final class Pounds {

    private Pounds() {}

    static String words(@Nullable BigDecimal amount) {
        if (amount == null) {
            return "";
        }
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return "£" + String.format(Locale.UK, whole ? "%,.0f" : "%,.2f", amount);
    }
}
