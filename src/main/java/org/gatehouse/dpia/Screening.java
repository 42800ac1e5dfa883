package org.gatehouse.dpia;

import java.util.List;
import java.util.Map;

/**
 * What the answers to the screening questions come to; the table {@code screen-dpia} turns it into a result.
 *
 * @param personalData whether there is, or may be, personal data at all
 * @param requiresAlone whether something was answered that always needs an assessment
 * @param combined whether something needs one together with a criterion that it does not imply itself
 * @param criteria how many different WP248 criteria the answers count as
 * @param recommends whether a single factor makes an assessment advisable
 * @param fired ids of the questions that led to this
 * @param unknown ids of the questions that nobody could answer, which counted as yes
 */
record Screening(
        boolean personalData,
        boolean requiresAlone,
        boolean combined,
        int criteria,
        boolean recommends,
        List<String> fired,
        List<String> unknown) {

    /** The inputs of the table {@code screen-dpia}. */
    Map<String, Object> facts() {
        return Map.of(
                "dpiaPersonalData", personalData,
                "dpiaRequiresAlone", requiresAlone,
                "dpiaCombined", combined,
                "dpiaCriteria", (long) criteria,
                "dpiaRecommends", recommends);
    }
}
