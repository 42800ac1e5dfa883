package org.gatehouse.register;

import org.jspecify.annotations.Nullable;

/** Whoever the council has a contract with, and how much it relies on them. */
record Supplier(
        String reference,
        String name,
        @Nullable String companyNumber,
        @Nullable String charityNumber,
        boolean smallEnterprise,
        boolean voluntarySector,
        int systems,
        int contracts) {}
