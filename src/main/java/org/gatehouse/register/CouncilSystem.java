package org.gatehouse.register;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A system or application that the council has, as its catalogue describes it. People are given by name. */
record CouncilSystem(
        String reference,
        String name,
        String description,
        @Nullable String supplierRef,
        @Nullable String supplier,
        String areaCode,
        String area,
        String businessFunction,
        String hosting,
        String cloudSuitability,
        int users,
        @Nullable Integer yearAdopted,
        @Nullable String productVersion,
        LifecycleStage lifecycleStage,
        String timeAssessment,
        String strategyDecision,
        String api,
        boolean openApiDocs,
        @Nullable Boolean apiCostsExtra,
        boolean singleSignOn,
        boolean personalData,
        boolean specialCategory,
        @Nullable String dpiaRef,
        @Nullable String ropaRef,
        String criticality,
        @Nullable BigDecimal annualCost,
        @Nullable String technicalPost,
        @Nullable String businessPost,
        @Nullable String systemOwner,
        @Nullable String budgetHolder,
        boolean usesAi,
        @Nullable String replacedBy,
        @Nullable String replacedByName,
        @Nullable String notes) {

    private static final String IN_HOUSE = "Made by the council";

    /** Who supplies it, in words. */
    public String suppliedBy() {
        return supplier == null ? IN_HOUSE : supplier;
    }
}
