package org.gatehouse.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gatehouse.check.RealRules;
import org.gatehouse.check.Requirement;
import org.gatehouse.check.Requirements;
import org.gatehouse.form.Option;
import org.junit.jupiter.api.Test;

/** The council's own list says which requirements a law demands; those are never offered as waivers (DOMAIN 5.6). */
class WaivableRequirementsTests {

    private final Requirements requirements = RealRules.REQUIREMENTS;

    @Test
    void offersMandatoryRequirementsThatNoLawDemands() {
        List<String> offered = new WaivableRequirements(requirements)
                .options("").stream().map(Option::value).toList();
        assertThat(offered)
                .contains("API-08", "DA-02", "IDM-01")
                .doesNotContain("DP-01", "SEC-05", "ACC-01", "COM-04")
                .doesNotContain("DA-04")
                .hasSize(31);
    }

    @Test
    void namesTheLawBehindTheOthers() {
        assertThat(requirements.all().stream()
                        .filter(requirement -> requirement.notWaivable() != null)
                        .map(Requirement::id))
                .containsExactlyInAnyOrder("DP-01", "SEC-05", "ACC-01", "COM-04");
    }
}
