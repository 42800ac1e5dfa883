package org.gatehouse.decision;

import java.util.List;

/** What an approval is tied to. */
record DecisionTerms(List<Decision.Condition> conditions) {

    static final DecisionTerms NONE = new DecisionTerms(List.of());
}
