package org.gatehouse.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a tender must say so that the council keeps its data and can connect its systems.
 *
 * @param appliesWhen in words, when it applies
 * @param tags facts about a request, any of which makes it apply
 * @param modelClause a clause to paste
 * @param sources Acts, guidance and practice that it rests on, by name
 * @param notWaivable the law that demands it, so that no authority can waive it; nothing with most
 * @param rules what a sentence is judged by
 * @param tests sentences that the rules must judge as they say
 * @param line where it begins in the council's file, counted from 1
 */
public record Requirement(
        String id,
        String category,
        Level level,
        String statement,
        String why,
        String appliesWhen,
        List<String> tags,
        String modelClause,
        List<String> sources,
        @Nullable String notWaivable,
        RuleSet rules,
        List<TestSentence> tests,
        int line) {

    /**
     * A sentence with what it says about the requirement.
     *
     * @param line of the council's file, counted from 1
     */
    public record TestSentence(Mode mode, Judgement result, String text, int line) {}

    /** The identifier with what it asks for, as people cite it. */
    public String name() {
        return id + " " + statement;
    }
}
