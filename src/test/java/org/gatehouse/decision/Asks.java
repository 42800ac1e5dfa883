package org.gatehouse.decision;

import java.util.HashMap;
import java.util.Map;

/** Questions to the history, by the names of their filters. */
final class Asks {

    private Asks() {}

    static DecisionAsk ask(String... namesAndValues) {
        Map<String, String> typed = new HashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            typed.put(namesAndValues[at], namesAndValues[at + 1]);
        }
        return new DecisionAsk(
                typed.get("request"),
                typed.get("q"),
                typed.get("from"),
                typed.get("to"),
                typed.get("outcome"),
                typed.get("kind"),
                typed.get("serviceArea"),
                typed.get("supplier"),
                typed.get("decidedBy"),
                typed.get("minValue"),
                typed.get("maxValue"),
                typed.get("sort"),
                typed.get("cursor"),
                typed.get("limit"));
    }
}
