package org.gatehouse.access;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people and service areas of the demonstration council; exists in demonstration mode only. */
@Service
@Profile("demo")
public class DemoPeople {

    /** The same for everybody, printed at start and shown in the documentation. */
    public static final String PASSWORD = "gatehouse-demo";

    private static final List<ServiceArea> AREAS = List.of(
            new ServiceArea("housing", "Housing"),
            new ServiceArea("planning", "Planning"),
            new ServiceArea("revenues", "Revenues and Benefits"),
            new ServiceArea("customer-services", "Customer Services"),
            new ServiceArea("digital", "Digital"),
            new ServiceArea("waste-fleet", "Waste and Fleet"),
            new ServiceArea("environmental-health", "Environmental Health"),
            new ServiceArea("finance", "Finance"),
            new ServiceArea("communities", "Communities"),
            new ServiceArea("governance", "Governance"));

    private static final List<Demo> PEOPLE = List.of(
            new Demo("requester", "Amara Osei", "housing", Role.REQUESTER),
            new Demo("requester2", "Tom Whitfield", "planning", Role.REQUESTER),
            new Demo("sponsor", "Helen Marchetti", "housing", Role.REQUESTER, Role.SPONSOR),
            new Demo("coordinator", "Priya Nair", "digital", Role.REQUESTER, Role.COORDINATOR),
            new Demo("requirements", "Daniel Fenn", "digital", Role.REQUESTER, Role.REQUIREMENTS),
            new Demo("architect", "Ingrid Solberg", "digital", Role.REQUESTER, Role.ARCHITECT),
            new Demo("security", "Marcus Adeyemi", "digital", Role.REQUESTER, Role.SECURITY),
            new Demo("finance", "Joan Kettering", "finance", Role.REQUESTER, Role.FINANCE),
            new Demo("dpo", "Farida Rahman", "governance", Role.REQUESTER, Role.DPO),
            new Demo("siro", "Robert Lindqvist", "governance", Role.REQUESTER, Role.SIRO),
            new Demo("member1", "Grace Holloway", "digital", Role.REQUESTER, Role.MEMBER),
            new Demo("member2", "Owen Prydderch", "digital", Role.REQUESTER, Role.MEMBER),
            new Demo("member3", "Sunita Kapoor", "digital", Role.REQUESTER, Role.MEMBER, Role.DEPUTY_CHAIR),
            new Demo("chair", "Catherine Ashdown", "digital", Role.REQUESTER, Role.MEMBER, Role.CHAIR),
            new Demo("procurement", "Nikolai Brandt", "finance", Role.REQUESTER, Role.PROCUREMENT),
            new Demo("contracts", "Leah Winterbourne", "finance", Role.REQUESTER, Role.CONTRACTS),
            new Demo("ict", "Callum Rafferty", "digital", Role.REQUESTER, Role.ICT),
            new Demo("auditor", "Miriam Blackwood", "", Role.AUDITOR),
            new Demo("admin", "Stefan Kowalczyk", "", Role.ADMIN));

    private static final int FIRST_STAFF_NUMBER = 100_401;

    private final People people;

    DemoPeople(People people) {
        this.people = people;
    }

    /** Adds everybody to a database in which there is nobody yet; otherwise does nothing. */
    @Transactional
    public void load() {
        if (!people.isEmpty()) {
            return;
        }
        AREAS.forEach(people::addArea);
        for (var index = 0; index < PEOPLE.size(); index++) {
            people.add(PEOPLE.get(index).withStaffNumber(Integer.toString(FIRST_STAFF_NUMBER + index)));
        }
    }

    /** Lets one of them act, as if they had signed in: what is recorded names them. */
    public <T> T acting(Person person, Supplier<T> act) {
        var signedIn = new SignedIn(person.id(), person.username());
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of()));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** The usernames in the order in which the documentation names them. */
    public List<String> usernames() {
        return PEOPLE.stream().map(Demo::username).toList();
    }

    private record Demo(String username, String name, String area, Role... roles) {

        NewPerson withStaffNumber(String staffNumber) {
            return new NewPerson(
                    username,
                    staffNumber,
                    name,
                    username + "@fenbridge.example",
                    PASSWORD,
                    Set.of(roles),
                    area.isEmpty() ? Set.of() : Set.of(area));
        }
    }
}
