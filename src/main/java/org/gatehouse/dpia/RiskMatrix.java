package org.gatehouse.dpia;

import java.util.Map;

/** The council's table of likelihood and severity: how high each risk is before anything is done against it. */
record RiskMatrix(Map<String, Map<String, RiskLevel>> overall) {

    /** @throws IllegalArgumentException if the table has no such likelihood or severity */
    RiskLevel of(String likelihood, String severity) {
        RiskLevel level = overall.getOrDefault(likelihood, Map.of()).get(severity);
        if (level == null) {
            throw new IllegalArgumentException("No risk level for " + likelihood + " and " + severity);
        }
        return level;
    }
}
