package org.gatehouse.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far buying has come for one request.
 *
 * @param route how to buy, from the table {@code procurement-route}
 * @param regulated whether the value reaches the threshold of the day, or counts as if it did
 * @param noticesBefore codes of the notices that must be out when going to market
 * @param noticesAfter codes of the notices at and after the award
 * @param threshold pounds including VAT; not known where there is none for the day
 * @param thresholdDay the day on which the procurement commences
 * @param price whole-life price of the award in pounds including VAT
 */
public record Procurement(
        String caseReference,
        String route,
        boolean regulated,
        int minQuotes,
        List<String> noticesBefore,
        List<String> noticesAfter,
        String why,
        @Nullable BigDecimal threshold,
        LocalDate thresholdDay,
        @Nullable LocalDate publishedOn,
        @Nullable String supplier,
        @Nullable BigDecimal price,
        @Nullable String contractReference,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    /** The route in words, for pages. */
    public String routeWords() {
        return switch (route) {
            case "ONE_QUOTE" -> "One quote";
            case "THREE_QUOTES" -> "Three quotes";
            case "ADVERTISED_QUOTES_OR_FRAMEWORK" -> "Three quotes, advertised or not, or a framework";
            case "REGULATED_DIRECT_AWARD" -> "Regulated: direct award";
            default -> "Regulated: tender or framework";
        };
    }

    static List<String> codes(String words) {
        return Arrays.stream(words.trim().split("\\s+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
