package org.gatehouse.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatehouse.check.Level;
import org.gatehouse.check.RealRules;
import org.gatehouse.form.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which requirements apply follows from the answers; doubt counts as yes. */
class ApplicabilityTests {

    private static final Map<String, String> NO_TO_EVERYTHING = Map.ofEntries(
            Map.entry("storesCouncilData", "no"),
            Map.entry("personalData", "no"),
            Map.entry("integrations", "no"),
            Map.entry("staffSignIn", "no"),
            Map.entry("internetFacing", "no"),
            Map.entry("publicFacing", "no"),
            Map.entry("holdsAddresses", "no"),
            Map.entry("statutoryStandard", "no"),
            Map.entry("connectedDevices", "no"),
            Map.entry("usesAi", "no"),
            Map.entry("decisionsAboutPeople", "no"),
            Map.entry("bespoke", "no"),
            Map.entry("businessCritical", "no"),
            Map.entry("perUserLicence", "no"),
            Map.entry("subscription", "no"),
            Map.entry("hosting", "NONE"));

    private final Applicability applicability = new Applicability(RealRules.REQUIREMENTS);

    private static Answers answers(Object... changes) {
        Map<String, Object> values = new HashMap<>(NO_TO_EVERYTHING);
        for (int at = 0; at < changes.length; at += 2) {
            if (changes[at + 1].equals("")) {
                values.remove(changes[at].toString());
            } else {
                values.put(changes[at].toString(), changes[at + 1]);
            }
        }
        return new Answers(values);
    }

    private List<String> ids(Answers answers) {
        return applicability.to(answers).stream().map(Applicable::id).toList();
    }

    @Test
    void appliesWhatAlwaysAppliesToAnyRequest() {
        assertThat(ids(answers())).containsExactly("STD-01", "COM-01", "COM-04");
    }

    @Test
    void appliesEverythingToARequestThatAnswersNothing() {
        assertThat(applicability.to(Answers.NONE)).hasSize(53);
    }

    @ParameterizedTest
    @CsvSource({
        "storesCouncilData, DA-01", "personalData, DP-01", "staffSignIn, IDM-01", "internetFacing, SEC-04",
        "publicFacing, ACC-01", "holdsAddresses, STD-02", "statutoryStandard, STD-04", "connectedDevices, IOT-01",
        "usesAi, AI-01", "decisionsAboutPeople, AI-02", "bespoke, EXIT-04", "businessCritical, EXIT-04",
        "perUserLicence, COM-03", "subscription, COM-02"
    })
    void appliesToYesToDoubtAndToSilenceButNotToNo(String question, String requirement) {
        assertThat(ids(answers(question, "yes"))).contains(requirement);
        assertThat(ids(answers(question, "dont_know"))).contains(requirement);
        assertThat(ids(answers(question, ""))).contains(requirement);
        assertThat(ids(answers())).doesNotContain(requirement);
    }

    @Test
    void asksForATestEnvironmentWhereDataMayBeWrittenBack() {
        assertThat(ids(answers())).doesNotContain("API-08");
        assertThat(ids(answers("integrations", "yes"))).contains("API-08");
        assertThat(ids(answers("integrations", ""))).contains("API-08");
        assertThat(ids(answers("integrations", "yes", "needsToWriteBack", "no")))
                .doesNotContain("API-08");
    }

    @Test
    void setsNoSpecialCategoryWherePersonalDataWasDenied() {
        assertThat(RequestTags.of(answers())).containsExactly("always");
        assertThat(RequestTags.of(answers("personalData", "yes"))).contains("specialCategory");
        assertThat(RequestTags.of(answers("personalData", "yes", "specialCategory", "no")))
                .doesNotContain("specialCategory");
    }

    @ParameterizedTest
    @CsvSource({
        "CLOUD, true",
        "SUPPLIER_HOSTED, true",
        "DONT_KNOW, true",
        "'', true",
        "ON_PREMISES, false",
        "NONE, false"
    })
    void asksForCloudPrinciplesUnlessHostedByTheCouncilOrNotAtAll(String hosting, boolean applies) {
        assertThat(ids(answers("hosting", hosting)).contains("SEC-02")).isEqualTo(applies);
    }

    private List<String> mandatory(Answers answers) {
        return applicability.to(answers).stream()
                .filter(Applicable::isMandatory)
                .map(Applicable::id)
                .toList();
    }

    private static Answers small(String pounds, String personalData) {
        return answers(
                "storesCouncilData", "yes",
                "staffSignIn", "yes",
                "subscription", "yes",
                "personalData", personalData,
                "wholeLifeOverride", Map.of("amount", pounds, "currency", "GBP"));
    }

    @Test
    void keepsFewMandatoryRequirementsForASmallContractWithoutPersonalData() {
        assertThat(mandatory(small("4999.99", "no")))
                .containsExactly("DA-01", "DA-02", "DA-03", "API-04", "STD-01", "EXIT-02", "COM-04");
        assertThat(applicability.to(small("4999.99", "no")))
                .filteredOn(each -> each.id().equals("IDM-01"))
                .extracting(Applicable::level, Applicable::inWords)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Level.E,
                        "Expected, because the contract is under £5,000 and holds no personal data. "
                                + "It applies when staff will sign in."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5000.00", "20000.00"})
    void keepsEveryLevelFromFiveThousandPounds(String pounds) {
        assertThat(mandatory(small(pounds, "no"))).contains("IDM-01", "API-01", "SEC-03");
    }

    @Test
    void keepsEveryLevelWherePersonalDataMayBeHeldOrTheValueIsNotKnown() {
        assertThat(mandatory(small("100.00", "yes"))).contains("IDM-01");
        assertThat(mandatory(small("100.00", "dont_know"))).contains("IDM-01");
        assertThat(mandatory(answers("staffSignIn", "yes", "moneySpent", "yes")))
                .contains("IDM-01");
    }

    @Test
    void knowsEveryTagThatTheCouncilsListUses() {
        assertThat(RealRules.REQUIREMENTS.all())
                .allSatisfy(each -> assertThat(RequestTags.all()).containsAll(Set.copyOf(each.tags())));
    }
}
