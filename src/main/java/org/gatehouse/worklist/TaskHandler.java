package org.gatehouse.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gatehouse.access.Action;
import org.gatehouse.access.Person;

/**
 * What a feature does when a task is completed; exactly one handler per task key. A handler writes the feature's
 * records, publishes its audited events and returns the facts the process needs to find its way.
 */
public interface TaskHandler {

    /** The task keys, each the id of a form in {@code forms/}. */
    Set<String> keys();

    /** What completing the task means to the access policy. */
    Action action(String key);

    /** The ways out, in order: the first always leads the case forward. */
    List<Outcome> outcomes(Task task);

    /** Answers the form starts with, for example what was found in an earlier round. */
    default Map<String, Object> prefill(Task task) {
        return Map.of();
    }

    /** Why nobody can complete the task today, in words, for example an open condition; empty where the way is free. */
    default Optional<String> obstacle(Task task) {
        return Optional.empty();
    }

    /** Whether the task is for the one person who holds it and can neither be given back nor passed on, as with a vote. */
    default boolean isPersonal(String key) {
        return action(key).isOfNamedPerson();
    }

    /** Whether the task is done before its holder sees the request, as with declaring an interest. */
    default boolean comesBeforeTheCase(String key) {
        return false;
    }

    /** Keys of earlier tasks that this one is about, as a vote is about what was proposed: its page shows the latest at once. */
    default Set<String> isAbout(String key) {
        return Set.of();
    }

    /** Why this person, of all who may otherwise take it, may not: for example who owns the condition to be signed off. */
    default Optional<String> refusal(Person person, Task task) {
        return Optional.empty();
    }

    /** Whether only people with a task that needs it may read what was answered, as with the text of an impact assessment. */
    default boolean isConfidential(String key) {
        return false;
    }

    /** Whether the task cannot be done well without what was answered in confidential ones. */
    default boolean needsConfidential(String key) {
        return isConfidential(key);
    }

    /**
     * Carries out the act. Throwing leaves everything as it was.
     *
     * @return routing facts for the process: text, whole numbers, yes or no, dates; never business data
     */
    Map<String, Object> complete(TaskCompletion completion);
}
