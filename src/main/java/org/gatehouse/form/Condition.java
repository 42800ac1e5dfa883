package org.gatehouse.form;

import java.util.Map;

/** One parsed condition: answers in, yes or no out. A question not answered is {@code null}. */
@FunctionalInterface
public interface Condition {

    boolean holds(Map<String, ?> answers);
}
