package org.gatehouse.wording;

import org.gatehouse.check.Judgement;
import org.gatehouse.check.Level;
import org.jspecify.annotations.Nullable;

/**
 * What was found for one requirement.
 *
 * @param comment why, where the reviewer judged otherwise than the check
 * @param checked what the wording check had said; nothing before there was one
 */
record ClauseFinding(
        String requirement,
        Level level,
        Judgement result,
        String quote,
        String comment,
        @Nullable Judgement checked) {

    boolean isUnmetMandatory() {
        return level.isMandatory() && result != Judgement.MET;
    }
}
