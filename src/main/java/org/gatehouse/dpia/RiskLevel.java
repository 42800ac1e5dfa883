package org.gatehouse.dpia;

/** How high a risk to people is, before or after the measures against it (DOMAIN 1.3), from low to high. */
enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH;

    RiskLevel orHigher(RiskLevel other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
