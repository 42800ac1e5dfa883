package org.gatehouse.wording;

import org.gatehouse.check.Level;
import org.gatehouse.check.Requirement;

/** A requirement that applies to a request, at the level that holds for it. */
record Applicable(Requirement requirement, Level level) {

    String id() {
        return requirement.id();
    }

    boolean isMandatory() {
        return level.isMandatory();
    }

    /** How strict it is and why it applies, for the reviewer. */
    String inWords() {
        String strictness = level == requirement.level()
                ? level.words()
                : level.words() + ", because the contract is under £5,000 and holds no personal data";
        String when = requirement.appliesWhen();
        return strictness + (when.equals("always") ? ". It always applies." : ". It applies when " + when + ".");
    }
}
