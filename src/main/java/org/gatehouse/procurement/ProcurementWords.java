package org.gatehouse.procurement;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gatehouse.web.Words;
import org.gatehouse.worklist.CaseFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far buying has come, in words, for everybody who reads the case. */
@Component
class ProcurementWords implements CaseFacts {

    private final Procurements procurements;
    private final Words words;

    ProcurementWords(Procurements procurements, Words words) {
        this.procurements = procurements;
        this.words = words;
    }

    @Override
    public List<Fact> of(String caseReference) {
        return procurements.find(caseReference).map(this::facts).orElse(List.of());
    }

    private List<Fact> facts(Procurement procurement) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Route", procurement.routeWords() + ". " + procurement.why()));
        facts.add(new Fact("Threshold", threshold(procurement)));
        facts.add(new Fact("Notices before going to market", codes(procurement.noticesBefore())));
        facts.add(new Fact("Notices at and after the award", codes(procurement.noticesAfter())));
        add(facts, "Published on", procurement.publishedOn());
        add(facts, "Proposed supplier", procurement.supplier());
        add(facts, "Price with VAT", money(procurement.price()));
        add(facts, "Contract", procurement.contractReference());
        add(facts, "Contract ends on", procurement.endsOn());
        return facts;
    }

    private String threshold(Procurement procurement) {
        String day = words.date(procurement.thresholdDay());
        return procurement.threshold() == null
                ? "None is known for " + day + ", so the procurement counts as regulated"
                : money(procurement.threshold()) + " with VAT on " + day;
    }

    private void add(List<Fact> facts, String label, @Nullable LocalDate day) {
        add(facts, label, day == null ? null : words.date(day));
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(label, value));
        }
    }

    private static String codes(List<String> codes) {
        return codes.isEmpty() ? "None" : String.join(", ", codes);
    }

    private static @Nullable String money(@Nullable BigDecimal pounds) {
        return pounds == null
                ? null
                : NumberFormat.getCurrencyInstance(Locale.UK).format(pounds);
    }
}
