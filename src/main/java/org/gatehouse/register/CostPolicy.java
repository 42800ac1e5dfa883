package org.gatehouse.register;

import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.springframework.stereotype.Component;

/**
 * Who sees what a system costs and a contract is worth. The rest of the registers is for everybody who is signed in;
 * money is commercially confidential until it is published.
 */
@Component
class CostPolicy {

    private static final Role[] SEE_COSTS = {
        Role.COORDINATOR,
        Role.MEMBER,
        Role.DEPUTY_CHAIR,
        Role.CHAIR,
        Role.PROCUREMENT,
        Role.CONTRACTS,
        Role.FINANCE,
        Role.AUDITOR
    };

    boolean mayReadCosts(Person reader) {
        return reader.hasAny(SEE_COSTS);
    }
}
