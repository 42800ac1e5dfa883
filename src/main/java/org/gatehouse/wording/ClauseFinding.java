package org.gatehouse.wording;

/** What was found for one requirement. */
record ClauseFinding(String requirement, Level level, Judgement result, String quote, String comment) {

    boolean isUnmetMandatory() {
        return level.isMandatory() && result != Judgement.MET;
    }
}
