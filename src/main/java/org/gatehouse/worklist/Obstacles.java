package org.gatehouse.worklist;

import java.util.Optional;

/** A feature whose open matters keep other features' tasks from being completed, as an unmet condition does. */
public interface Obstacles {

    /** Why nobody can complete the task today, in words; empty where the feature has nothing against it. */
    Optional<String> against(Task task);
}
