package org.gatehouse.procurement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The thresholds of {@code policy/procurement-rules.json}, by kind of contract and date (Procurement Act 2023, Schedule 1, as
 * amended; each with its source in the file). A council is a sub-central authority.
 */
@Component
class ProcurementRules {

    private static final String FILE = "policy/procurement-rules.json";
    private static final String COUNCILS = "SUB_CENTRAL";

    private final List<Threshold> thresholds = new ArrayList<>();

    ProcurementRules(ObjectMapper json) {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            json.readTree(file).path("thresholds").forEach(row -> thresholds.add(threshold(row)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " cannot be read.", unreadable);
        }
        if (thresholds.isEmpty()) {
            throw new IllegalStateException(FILE + " names no threshold.");
        }
    }

    /** One amount in pounds with VAT and the days on which a procurement must commence for it to count. */
    private record Threshold(String authority, String type, LocalDate from, LocalDate to, BigDecimal pounds) {

        boolean fits(String wanted, LocalDate day) {
            return authority.equals(COUNCILS) && type.equals(wanted) && !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /**
     * The threshold in force on the day the procurement commences, pounds including VAT; empty for a day or kind of contract
     * without a known one, which then counts as regulated.
     */
    Optional<BigDecimal> threshold(String type, LocalDate commencesOn) {
        return thresholds.stream()
                .filter(threshold -> threshold.fits(type, commencesOn))
                .map(Threshold::pounds)
                .findFirst();
    }

    private static Threshold threshold(JsonNode row) {
        try {
            return new Threshold(
                    row.required("authority").asText(),
                    row.required("type").asText(),
                    LocalDate.parse(row.required("from_date").asText()),
                    LocalDate.parse(row.required("to_date").asText()),
                    row.required("amount_inc_vat").decimalValue());
        } catch (RuntimeException wrong) {
            throw new IllegalStateException(FILE + ": this threshold is not complete: " + row, wrong);
        }
    }
}
