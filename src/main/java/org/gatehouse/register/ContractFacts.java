package org.gatehouse.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gatehouse.web.Words;
import org.jspecify.annotations.Nullable;

/** What the register says about one contract, in the order in which people look for it. */
record ContractFacts(Contract contract, Words words) {

    /** One line of a list of contracts. */
    record Line(Contract contract, String ends, String noticeBy, String warning) {}

    static Line line(Contract contract, Words words, LocalDate today) {
        return new Line(contract, words.date(contract.endsOn()), noticeBy(contract, words), contract.warning(today));
    }

    List<Fact> dates() {
        NoticePeriod notice = contract.notice();
        return List.of(
                Fact.of("End of the current term", words.date(contract.endsOn())),
                Fact.of("Our notice period", notice == null ? null : notice.words()),
                Fact.of("Give notice by", noticeBy(contract, words)),
                Fact.of("Review on", words.date(contract.reviewOn())));
    }

    List<Fact> about(boolean withCosts) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of("What it is for", contract.description()),
                new Fact("Supplier", contract.supplier(), "/suppliers/" + contract.supplierRef()),
                Fact.of("Service area", contract.area()),
                Fact.of("Category", contract.procurementCategory()),
                Fact.of("Common procurement vocabulary", cpv(contract.cpvCode(), contract.cpvLabel())),
                Fact.of("How it was bought", contract.processType())));
        if (withCosts) {
            facts.add(Fact.of("Value over its life", Pounds.words(contract.value())));
            facts.add(Fact.of("VAT that is not recovered", Pounds.words(contract.irrecoverableVat())));
        }
        return facts;
    }

    List<Fact> accountable() {
        return List.of(
                Fact.person("Contract signatory", contract.signatory()),
                Fact.person("Contract owner", contract.owner()));
    }

    private static String noticeBy(Contract contract, Words words) {
        String day = words.date(contract.noticeBy());
        return day.isEmpty() ? "Not recorded" : day;
    }

    private static String cpv(@Nullable String code, @Nullable String label) {
        return ((code == null ? "" : code) + " " + (label == null ? "" : label)).strip();
    }
}
