package org.gatehouse.wording;

import org.gatehouse.check.Judgement;
import org.gatehouse.check.Level;

/** What was found for one requirement. */
record ClauseFinding(String requirement, Level level, Judgement result, String quote, String comment) {

    boolean isUnmetMandatory() {
        return level.isMandatory() && result != Judgement.MET;
    }
}
