package org.gatehouse.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CostPolicyTests {

    private static final Set<Role> SEE_COSTS = EnumSet.of(
            Role.COORDINATOR,
            Role.MEMBER,
            Role.DEPUTY_CHAIR,
            Role.CHAIR,
            Role.PROCUREMENT,
            Role.CONTRACTS,
            Role.FINANCE,
            Role.AUDITOR);

    @ParameterizedTest
    @EnumSource(Role.class)
    void showsCostsToThoseWhoNeedThem(Role role) {
        var reader = new Person(UUID.randomUUID(), "r", "1", "Reader", "r@x.example", Set.of(role), Set.of());

        assertThat(new CostPolicy().mayReadCosts(reader)).isEqualTo(SEE_COSTS.contains(role));
    }
}
