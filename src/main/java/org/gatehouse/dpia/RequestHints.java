package org.gatehouse.dpia;

import java.util.HashMap;
import java.util.Map;
import org.gatehouse.form.Answers;

/** What the request itself says about the screening questions, so that the officer starts from it. */
final class RequestHints {

    private static final String YES = "yes";
    private static final String DONT_KNOW = "dont_know";

    private RequestHints() {}

    /** Whether the request says, or does not rule out, that there is personal data. */
    static boolean touchesPersonalData(Answers request) {
        return request.isYesOrUnknown("personalData") || devicesShowPeople(request);
    }

    /** Answers by question id; a question that the request says nothing about is missing. */
    static Map<String, String> of(Answers request) {
        Map<String, String> hints = new HashMap<>();
        if (request.isGiven("personalData")) {
            hints.put("P0", request.text("personalData"));
        }
        if (devicesShowPeople(request)) {
            hints.put("P0", YES);
        }
        doubt(request, "usesAi", "I1", hints);
        if (request.isYes("connectedDevices")) {
            hints.put("I1", YES);
        }
        if (request.choices("deviceFollowUps").contains("LOCATION_LINKED")) {
            hints.put("I8", YES);
        }
        if (request.choices("aiRole").contains("DECIDES_OR_RANKS_PEOPLE")) {
            hints.put("W1", YES);
        }
        doubt(request, "decisionsAboutPeople", "W2", hints);
        doubt(request, "specialCategory", "W4", hints);
        return hints;
    }

    /** Trap (DOMAIN 1.2): requesters answer “no personal data” for vehicles, cameras, counters and sensors. */
    private static boolean devicesShowPeople(Answers request) {
        return request.isYes("connectedDevices")
                && request.choices("deviceFollowUps").stream().anyMatch(followUp -> !"NONE".equals(followUp));
    }

    private static void doubt(Answers request, String key, String question, Map<String, String> hints) {
        if (request.isYes(key)) {
            hints.put(question, YES);
        } else if (request.isYesOrUnknown(key)) {
            hints.put(question, DONT_KNOW);
        }
    }
}
