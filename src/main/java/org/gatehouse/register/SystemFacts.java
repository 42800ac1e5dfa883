package org.gatehouse.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the catalogue says about one system, in the order in which people look for it. */
record SystemFacts(CouncilSystem system) {

    List<Fact> about(boolean withCosts) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of("What it does", system.description()),
                Fact.of("Business function", system.businessFunction()),
                Fact.of("Service area", system.area()),
                supplier(),
                Fact.of("Version in use", system.productVersion()),
                Fact.of("Users", String.valueOf(system.users())),
                Fact.of("In use since", system.yearAdopted() == null ? null : String.valueOf(system.yearAdopted())),
                Fact.of("How much depends on it", sentence(system.criticality()))));
        if (withCosts) {
            facts.add(Fact.of("Cost in a year", Pounds.words(system.annualCost())));
        }
        return facts;
    }

    List<Fact> future() {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of("Lifecycle stage", system.lifecycleStage().label()),
                Fact.of("Assessment", sentence(system.timeAssessment())),
                Fact.of("What the strategy says", sentence(system.strategyDecision()))));
        if (system.replacedBy() != null) {
            facts.add(new Fact(
                    "Replaced by",
                    system.replacedBy() + " " + system.replacedByName(),
                    "/systems/" + system.replacedBy()));
        }
        if (system.notes() != null && !system.notes().isBlank()) {
            facts.add(Fact.of("Notes", system.notes()));
        }
        return facts;
    }

    List<Fact> technology() {
        return List.of(
                Fact.of("Hosting", system.hosting()),
                Fact.of("Cloud suitability", system.cloudSuitability()),
                Fact.of("Interface for other systems (API)", sentence(system.api())),
                Fact.yesNo("Interface openly documented", system.openApiDocs()),
                Fact.of("Interface costs extra", yesNoOrNone(system.apiCostsExtra())),
                Fact.yesNo("Single sign-on", system.singleSignOn()),
                Fact.yesNo("Uses artificial intelligence", system.usesAi()));
    }

    List<Fact> data() {
        return List.of(
                Fact.yesNo("Personal data", system.personalData()),
                Fact.yesNo("Special category data", system.specialCategory()),
                Fact.of("Data protection impact assessment", system.dpiaRef()),
                Fact.of("Record of processing", system.ropaRef()));
    }

    /** The four people accountable for a system and the posts that stand beside it; two of the four sign for contracts. */
    List<Fact> accountable(List<Contract> contracts) {
        List<Fact> facts = new ArrayList<>();
        if (contracts.isEmpty()) {
            facts.add(Fact.of("Contract signatory", "No contract"));
            facts.add(Fact.of("Contract owner", "No contract"));
        }
        contracts.forEach(contract -> {
            String of = contracts.size() == 1 ? "" : " of " + contract.reference();
            facts.add(Fact.person("Contract signatory" + of, contract.signatory()));
            facts.add(Fact.person("Contract owner" + of, contract.owner()));
        });
        facts.add(Fact.person("System owner", system.systemOwner()));
        facts.add(Fact.person("Budget holder", system.budgetHolder()));
        facts.add(Fact.of("Business owner’s post", system.businessPost()));
        facts.add(Fact.of("Technical owner’s post", system.technicalPost()));
        return facts;
    }

    private Fact supplier() {
        String href = system.supplierRef() == null ? null : "/suppliers/" + system.supplierRef();
        return new Fact("Supplier", system.suppliedBy(), href);
    }

    private static String yesNoOrNone(@Nullable Boolean answer) {
        return answer == null ? "Does not apply" : answer ? "Yes" : "No";
    }

    /** {@code READ_ONLY} as {@code Read only}. */
    private static String sentence(String code) {
        return code.charAt(0) + code.substring(1).toLowerCase(Locale.UK).replace('_', ' ');
    }
}
