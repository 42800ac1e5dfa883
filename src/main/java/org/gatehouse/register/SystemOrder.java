package org.gatehouse.register;

import java.util.Arrays;
import java.util.Comparator;

/** In which order systems are listed; the first is the usual one. */
enum SystemOrder {
    NAME("Name", Comparator.comparing(CouncilSystem::name, String.CASE_INSENSITIVE_ORDER)),
    AREA("Service area", Comparator.comparing(CouncilSystem::area)),
    STAGE("Lifecycle stage", Comparator.comparing(CouncilSystem::lifecycleStage)),
    USERS("Most users first", Comparator.comparing(CouncilSystem::users).reversed());

    private final String label;
    private final Comparator<CouncilSystem> order;

    SystemOrder(String label, Comparator<CouncilSystem> order) {
        this.label = label;
        this.order = order;
    }

    public String label() {
        return label;
    }

    /** Systems that are equal in it come by reference. */
    Comparator<CouncilSystem> order() {
        return order.thenComparing(CouncilSystem::reference);
    }

    /** The usual order for anything that is none. */
    static SystemOrder named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(NAME);
    }
}
