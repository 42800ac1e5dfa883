package org.gatehouse.dpia;

import java.util.Set;

/**
 * One question of the council's screening: a feature of the processing and what a yes to it means.
 *
 * @param criteria the WP248 criteria that a yes counts as
 */
record ScreeningQuestion(String id, String question, String help, Effect effect, Set<String> criteria) {

    /** What a yes to the question, or for the first one a no, means. */
    enum Effect {
        NO_ENDS_SCREENING,
        REQUIRES_DPIA,
        REQUIRES_DPIA_WITH_ANOTHER_CRITERION,
        COUNTS,
        RECOMMEND_DPIA
    }
}
