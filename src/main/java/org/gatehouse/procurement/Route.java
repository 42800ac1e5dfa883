package org.gatehouse.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the table {@code procurement-route} answered, with the threshold that it was asked with. */
public record Route(
        String route,
        boolean regulated,
        int minQuotes,
        String noticesBefore,
        String noticesAfter,
        String why,
        @Nullable BigDecimal threshold,
        LocalDate thresholdDay) {}
