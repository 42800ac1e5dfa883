package org.gatehouse.check;

import java.util.List;
import java.util.Set;

/**
 * How a text is judged by one requirement.
 *
 * @param tolerated signals that do not weaken this requirement, as a fee does not weaken the help at a contract's end
 */
record RuleSet(List<Rule> rules, Set<String> tolerated) {

    boolean tolerates(String signal) {
        return tolerated.contains(signal);
    }
}
