package org.gatehouse.renewal;

import java.util.List;
import java.util.Map;
import org.gatehouse.register.RunningContracts;
import org.gatehouse.web.Words;
import org.gatehouse.worklist.CaseFacts;
import org.springframework.stereotype.Component;

/** The contract and its three dates, on the page of its renewal and of every task in it. */
@Component
class RenewalFacts implements CaseFacts {

    static final Map<String, String> RECOMMENDATIONS = Map.of(
            "RETAIN", "Retain it: extend or renew",
            "UPGRADE", "Upgrade it",
            "REPLACE", "Replace it",
            "DECOMMISSION", "Let it end");

    private final Renewals renewals;
    private final RunningContracts contracts;
    private final Words words;

    RenewalFacts(Renewals renewals, RunningContracts contracts, Words words) {
        this.renewals = renewals;
        this.contracts = contracts;
        this.words = words;
    }

    @Override
    public List<Fact> of(String caseReference) {
        return renewals.find(caseReference).map(this::facts).orElse(List.of());
    }

    private List<Fact> facts(Renewal renewal) {
        List<Fact> facts = new java.util.ArrayList<>();
        contracts.find(renewal.contract()).ifPresent(contract -> {
            facts.add(new Fact("Contract", contract.reference() + " " + contract.title()));
            facts.add(new Fact("Supplier of the contract", contract.supplier()));
        });
        facts.add(new Fact("Term ends", words.date(renewal.termEndsOn())));
        facts.add(new Fact("Notice by", words.due(renewal.dates().noticeBy())));
        facts.add(new Fact("Decide by", words.due(renewal.dates().decideBy())));
        if (renewal.recommendation() != null) {
            facts.add(new Fact(
                    "Owner recommends",
                    RECOMMENDATIONS.getOrDefault(renewal.recommendation(), renewal.recommendation()) + ". "
                            + renewal.reason()));
        }
        return facts;
    }
}
