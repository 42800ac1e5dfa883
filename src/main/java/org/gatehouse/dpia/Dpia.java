package org.gatehouse.dpia;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The current data protection impact assessment of a case, as far as rules ask about it.
 *
 * @param result what the screening found: NOT_REQUIRED, RECOMMENDED or REQUIRED; nothing before
 * @param processorToName who would really process the data, once an award is proposed
 * @param residualRisk the highest risk that remains after the measures
 * @param advisedAgainst whether the data protection officer advised against the processing
 * @param icoReference the Information Commissioner's reference, once consulted
 */
record Dpia(
        UUID id,
        String caseReference,
        DpiaState state,
        @Nullable String result,
        @Nullable String processorToName,
        @Nullable RiskLevel residualRisk,
        boolean advisedAgainst,
        @Nullable String icoReference,
        @Nullable LocalDate reviewOn,
        long version) {

    boolean isRequired() {
        return "REQUIRED".equals(result);
    }

    boolean isRecommended() {
        return "RECOMMENDED".equals(result);
    }

    boolean isHigh() {
        return residualRisk == RiskLevel.HIGH;
    }

    /** Whether only the senior information risk owner can accept the risk. */
    boolean needsRiskOwner() {
        return isHigh() || advisedAgainst;
    }
}
