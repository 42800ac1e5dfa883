package org.gatehouse.worklist;

import java.util.List;

/** Facts that a feature keeps about a case and that everybody who reads the case should see, in words. */
public interface CaseFacts {

    /** The facts in the order in which they are read; none where the feature has nothing to say. */
    List<Fact> of(String caseReference);

    /** One fact, for example {@code Route: three quotes}; never free text about people. */
    record Fact(String label, String words) {}
}
