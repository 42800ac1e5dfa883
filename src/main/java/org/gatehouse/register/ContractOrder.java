package org.gatehouse.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;

/** In which order contracts are listed; the first is the usual one. */
enum ContractOrder {
    NOTICE("Notice date", Comparator.comparing(Contract::noticeBy, Comparator.nullsLast(LocalDate::compareTo))),
    END("End of the term", Comparator.comparing(Contract::endsOn)),
    TITLE("Title", Comparator.comparing(Contract::title, String.CASE_INSENSITIVE_ORDER)),
    SUPPLIER("Supplier", Comparator.comparing(Contract::supplier, String.CASE_INSENSITIVE_ORDER));

    private final String label;
    private final Comparator<Contract> order;

    ContractOrder(String label, Comparator<Contract> order) {
        this.label = label;
        this.order = order;
    }

    public String label() {
        return label;
    }

    /** Contracts that are equal in it come by reference. */
    Comparator<Contract> order() {
        return order.thenComparing(Contract::reference);
    }

    /** The usual order for anything that is none. */
    static ContractOrder named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(NOTICE);
    }
}
