package org.gatehouse.register;

import java.util.List;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.People;
import org.springframework.stereotype.Component;

/** Whoever is looking at the registers: what they may see of them and what they can choose from. */
@Component
class RegisterReader {

    private final CurrentPerson current;
    private final CostPolicy costs;
    private final People people;

    RegisterReader(CurrentPerson current, CostPolicy costs, People people) {
        this.current = current;
        this.costs = costs;
        this.people = people;
    }

    boolean mayReadCosts() {
        return costs.mayReadCosts(current.person());
    }

    /** The service areas to choose from, by name. */
    List<Choice> areas(String chosen) {
        return people.areas().stream()
                .map(area -> new Choice(area.code(), area.name(), area.code().equals(chosen)))
                .toList();
    }
}
