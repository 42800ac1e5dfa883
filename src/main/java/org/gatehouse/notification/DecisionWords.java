package org.gatehouse.notification;

import java.util.Locale;

/** A decision's outcome as its letter says it. */
final class DecisionWords {

    private DecisionWords() {}

    static String of(String outcome) {
        return switch (outcome) {
            case "APPROVED" -> "approved";
            case "APPROVED_WITH_CONDITIONS" -> "approved with conditions";
            case "RETURNED" -> "returned for more information";
            case "NOT_APPROVED" -> "not approved";
            case "USE_EXISTING" -> "use something the council already has";
            case "DEFERRED" -> "deferred";
            default -> outcome.toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
