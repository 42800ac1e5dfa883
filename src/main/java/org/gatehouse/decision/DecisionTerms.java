package org.gatehouse.decision;

import java.util.List;

/** What an approval is tied to: what must still be done, and what need not be for a time. */
record DecisionTerms(List<Decision.Condition> conditions, List<Waiver.Draft> waivers) {

    static final DecisionTerms NONE = new DecisionTerms(List.of(), List.of());
}
