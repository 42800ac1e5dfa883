package org.gatehouse.worklist;

import org.jspecify.annotations.Nullable;

/**
 * Which tasks are asked for over the API, as typed.
 *
 * @param assignee {@code me}: mine; {@code available}: nobody's, for my groups; {@code others}; {@code done}: by me
 * @param due a day: due on or before it; or {@code overdue}: open and due before today
 */
record TaskAsk(
        @Nullable String request,
        @Nullable String group,
        @Nullable String assignee,
        @Nullable String state,
        @Nullable String due,
        @Nullable String cursor,
        @Nullable String limit) {}
