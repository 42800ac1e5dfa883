package org.gatehouse.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gatehouse.access.AccessPolicy;
import org.gatehouse.access.Action;
import org.gatehouse.access.Cases;
import org.gatehouse.access.Governed;
import org.gatehouse.access.NotFound;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.springframework.stereotype.Component;

/** Who may vote on a request: every member whom the access policy lets decide it, each human being once. */
@Component
class Electorate {

    private final People people;
    private final AccessPolicy policy;
    private final Cases cases;

    Electorate(People people, AccessPolicy policy, Cases cases) {
        this.people = people;
        this.policy = policy;
        this.cases = cases;
    }

    /** Chair and deputy first, then the members by name. */
    List<Person> of(String caseReference) {
        Governed governed = cases.find(caseReference).orElseThrow(() -> NotFound.of("request", caseReference));
        Set<String> counted = new HashSet<>();
        List<Person> free = new ArrayList<>();
        for (Role role : List.of(Role.CHAIR, Role.DEPUTY_CHAIR, Role.MEMBER)) {
            people.withRole(role).stream()
                    .filter(person ->
                            policy.can(person, Action.DECIDE, governed).allowed())
                    .filter(person -> counted.add(person.staffNumber()))
                    .forEach(free::add);
        }
        return free;
    }

    static boolean presides(Person person) {
        return person.hasAny(Role.CHAIR, Role.DEPUTY_CHAIR);
    }

    static QuorumPolicy.Seat seat(Person person) {
        return new QuorumPolicy.Seat(person.staffNumber(), presides(person));
    }
}
