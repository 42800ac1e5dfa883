package org.gatehouse.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.form.Answers;
import org.springframework.stereotype.Component;

/** Who is behind a case: all that somebody needs to know to say whether they have an interest in it, before seeing it. */
@Component
class Parties {

    /** The questions of the request forms that name a supplier. */
    private static final List<String> SUPPLIER_QUESTIONS = List.of("supplierName", "supplierKnownName");

    private final CaseDirectory cases;
    private final People people;
    private final FactSheet facts;

    Parties(CaseDirectory cases, People people, FactSheet facts) {
        this.cases = cases;
        this.people = people;
        this.facts = facts;
    }

    List<CaseFacts.Fact> of(String caseReference) {
        Answers asked = cases.asked(caseReference).answers();
        List<CaseFacts.Fact> parties = new ArrayList<>();
        parties.add(new CaseFacts.Fact(
                "Requester", people.name(cases.summary(caseReference).requester())));
        sponsor(asked).ifPresent(sponsor -> parties.add(new CaseFacts.Fact("Sponsor", sponsor.name())));
        SUPPLIER_QUESTIONS.stream()
                .filter(asked::isGiven)
                .forEach(question -> parties.add(new CaseFacts.Fact("Supplier", asked.text(question))));
        facts.of(caseReference).stream()
                .filter(fact -> fact.label().toLowerCase(java.util.Locale.ROOT).contains("supplier"))
                .forEach(parties::add);
        return parties;
    }

    private Optional<Person> sponsor(Answers asked) {
        return asked.isGiven("sponsor") ? people.find(asked.text("sponsor")) : Optional.empty();
    }
}
