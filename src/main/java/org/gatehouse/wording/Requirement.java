package org.gatehouse.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a tender must say so that the council keeps its data and can connect its systems.
 *
 * @param appliesWhen in words, when it applies
 * @param tags facts about a request, any of which makes it apply
 * @param modelClause a clause to paste
 * @param notWaivable the law that demands it, so that no authority can waive it; nothing with most
 */
record Requirement(
        String id,
        String category,
        Level level,
        String statement,
        String why,
        String appliesWhen,
        List<String> tags,
        String modelClause,
        List<String> sources,
        @Nullable String notWaivable) {

    /** The identifier with what it asks for, as people cite it. */
    String name() {
        return id + " " + statement;
    }
}
