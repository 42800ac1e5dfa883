package org.gatehouse.renewal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The council's own times for renewals, from {@code policy/renewal-rules.json}. */
@Component
class RenewalRules {

    private static final String FILE = "policy/renewal-rules.json";

    private final Rules rules;

    RenewalRules(ObjectMapper json) {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            rules = json.readValue(file, Rules.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " cannot be read.", unreadable);
        }
    }

    /** @param workingDays for the review @param latestMonthsBeforeEnd it opens no later than these months before the end */
    record Review(int workingDays, int latestMonthsBeforeEnd) {}

    /** @param under pounds that the value of the contract stays under; none for the last */
    record Lead(@Nullable BigDecimal under, int workingDays, String why) {}

    /** The file as it is written. */
    record Rules(String about, Review review, List<Lead> leads) {}

    Review review() {
        return rules.review();
    }

    /** How long buying takes inside the council; a value not known counts as the highest. */
    Lead lead(@Nullable BigDecimal value) {
        return rules.leads().stream()
                .filter(lead -> lead.under() == null || (value != null && value.compareTo(lead.under()) < 0))
                .findFirst()
                .orElseThrow();
    }
}
