package org.gatehouse.check;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Clauses that somebody takes over into a specification.
 *
 * @param version of the list that they are from
 * @param requirements whose clauses they are, in the order of the list
 */
record Clauses(String version, List<Requirement> requirements) {

    static final String HEADING = "Clauses for data and interoperability";

    /** What stands above them. */
    String about() {
        return "From the council’s list of requirements, version " + version
                + ". Fit each to the contract before it is used.";
    }

    String inPlainText() {
        return requirements.stream()
                .map(each -> each.name() + "\n\n" + each.modelClause() + "\n")
                .collect(Collectors.joining("\n", HEADING + "\n\n" + about() + "\n\n", ""));
    }
}
