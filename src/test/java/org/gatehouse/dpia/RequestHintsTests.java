package org.gatehouse.dpia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gatehouse.form.Answers;
import org.junit.jupiter.api.Test;

/** What a request says about the screening, and what it says only between the lines. */
class RequestHintsTests {

    @Test
    void takesOverWhatTheRequestSays() {
        assertThat(hints(Map.of(
                        "personalData", "yes",
                        "specialCategory", "dont_know",
                        "usesAi", "yes",
                        "decisionsAboutPeople", "no")))
                .isEqualTo(Map.of("P0", "yes", "W4", "dont_know", "I1", "yes"));
    }

    /** Trap: a vehicle tracker whose requester sees no personal data. */
    @Test
    void seesPeopleBehindDevices() {
        Map<String, Object> trackers =
                Map.of("personalData", "no", "connectedDevices", "yes", "deviceFollowUps", List.of("LOCATION_LINKED"));

        assertThat(hints(trackers)).isEqualTo(Map.of("P0", "yes", "I1", "yes", "I8", "yes"));
        assertThat(RequestHints.touchesPersonalData(new Answers(trackers))).isTrue();
    }

    @Test
    void believesThatGasProbesHoldNone() {
        Map<String, Object> probes =
                Map.of("personalData", "no", "connectedDevices", "yes", "deviceFollowUps", List.of("NONE"));

        assertThat(hints(probes)).containsEntry("P0", "no");
        assertThat(RequestHints.touchesPersonalData(new Answers(probes))).isFalse();
    }

    private static Map<String, String> hints(Map<String, Object> request) {
        return RequestHints.of(new Answers(request));
    }
}
