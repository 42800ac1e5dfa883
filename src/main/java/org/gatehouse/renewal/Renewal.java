package org.gatehouse.renewal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One renewal of one contract's term, with its three dates as they were when it was asked for.
 *
 * @param recommendation RETAIN, UPGRADE, REPLACE or DECOMMISSION; null before the owner's review
 */
record Renewal(
        String caseReference,
        String contract,
        LocalDate termEndsOn,
        ThreeDates dates,
        @Nullable String recommendation,
        @Nullable String reason) {}
