package org.gatehouse.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How sentences are understood: denials, exceptions, hedges, questions, tables, and sentences that point back. */
class JudgeTests {

    private final WordingCheck check = RealRules.CHECK;

    private Judgement tender(String requirement, String text) {
        return check.judge(text, Mode.TENDER, requirement).result();
    }

    private Judgement supplier(String requirement, String text) {
        return check.judge(text, Mode.SUPPLIER, requirement).result();
    }

    @Test
    void knowsWhoseOursIs() {
        String text = "Whatever is entered in the service, the data are ours.";

        assertThat(supplier("DA-01", text)).isEqualTo(Judgement.CONTRADICTED);
        assertThat(tender("DA-01", text)).isNotEqualTo(Judgement.CONTRADICTED);
        assertThat(tender("DA-01", "All data in the system belongs to the council, not to you."))
                .isEqualTo(Judgement.MET);
        assertThat(supplier("DA-01", "All data in the system belongs to us, not to you."))
                .isEqualTo(Judgement.CONTRADICTED);
    }

    @Test
    void knowsWhoYouAre() {
        String text = "You must take backups of the data.";

        assertThat(supplier("HOST-02", text)).isEqualTo(Judgement.CONTRADICTED);
        assertThat(tender("HOST-02", text)).isNotEqualTo(Judgement.CONTRADICTED);
    }

    @Test
    void knowsThatTheCouncilAsksWhatASupplierAnswers() {
        assertThat(supplier("DA-01", "Is our data ours?\n\nYes, always.")).isNotEqualTo(Judgement.CONTRADICTED);
        assertThat(supplier("DA-01", "All data is ours.")).isEqualTo(Judgement.CONTRADICTED);
    }

    /** Words that lift a doubt elsewhere must not lift it here. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            SEC-04; Independent penetration testing may be carried out each year and a summary given to you.
            API-01; In practice it fails to let the API read and write all functions.
            API-01; The subscription, containing no API that covers all functions for reading and writing, is cheap.
            API-04; Use of the API is described in our offer.
            API-04; API access is free for a month.
            API-07; We are able to withdraw a version of the API at any time.
            API-10; Nothing fires when it changes, though webhooks exist for status changes.
            DA-03; Subject to the data being available, you can export the complete dataset as CSV yourself.
            DA-03; We need only provide a full export of all data as CSV.
            """)
    void doesNotTakeADoubtForAPromise(String requirement, String text) {
        assertThat(supplier(requirement, text)).isNotEqualTo(Judgement.MET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Larkway Connect is a REST interface.",
                "Larkway Connect (API) comes with every plan.",
                "With Larkway Connect, our RESTful API, other systems can be joined up."
            })
    void knowsTheNameThatASupplierGaveItsApi(String introduction) {
        String withdrawn = "We may alter or withdraw any part of Larkway Connect at any time without notice.";

        assertThat(supplier("API-07", withdrawn))
                .as("a name that nobody explained")
                .isEqualTo(Judgement.MISSING);
        assertThat(supplier("API-07", introduction + "\n\n" + withdrawn)).isEqualTo(Judgement.CONTRADICTED);
    }

    @Test
    void readsWhatStandsInBracketsBehindTheNameOfARow() {
        assertThat(tender("API-04", "API module (optional) | per annum")).isEqualTo(Judgement.CONTRADICTED);
        assertThat(tender("API-04", "API module | per annum")).isEqualTo(Judgement.CONTRADICTED);
        assertThat(tender("API-04", "API module (included at no charge) | £0.00"))
                .isNotEqualTo(Judgement.CONTRADICTED);
    }

    @Test
    void readsAProhibitionOfChargesAsAPromise() {
        assertThat(tender("API-04", "The Supplier shall not charge per call, per connector or per integration."))
                .isEqualTo(Judgement.MET);
        assertThat(supplier("API-04", "The API is charged per call, per connector or per integration."))
                .isEqualTo(Judgement.CONTRADICTED);
    }

    @Test
    void readsADenialOfWhatIsNeededAsItsOpposite() {
        assertThat(supplier("SEC-03", "Data at rest is not encrypted.")).isEqualTo(Judgement.CONTRADICTED);
        assertThat(supplier("API-04", "Use of the API is not offered without charge."))
                .as("denied twice")
                .isEqualTo(Judgement.CONTRADICTED);
    }

    @Test
    void tellsAnAnswerFromADenialUnderAHeading() {
        assertThat(tender(
                        "API-04",
                        "PLATFORM AND INTERFACES\n\nNo fee shall be payable for the use of any interface, whether by call or"
                                + " by volume."))
                .isEqualTo(Judgement.MET);
        assertThat(supplier("API-04", "Do you charge for use of the API?\n\nNo."))
                .isEqualTo(Judgement.MET);
    }

    @Test
    void takesAnExceptionForADoubt() {
        String promise = "The API is included in the subscription at no extra charge";
        assertThat(supplier("API-04", promise + ".")).isEqualTo(Judgement.MET);
        assertThat(supplier("API-04", promise + ", except for the finance module."))
                .isEqualTo(Judgement.WEAK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Open standards should be used for data and documents.",
                "Open standards shall be used for data and documents where possible.",
                "The Supplier shall endeavour to use open standards for data and documents.",
                "Ideally open standards would be used for data and documents."
            })
    void doesNotTakeAHopeForADuty(String hope) {
        assertThat(tender("STD-01", hope)).isEqualTo(Judgement.WEAK);
    }

    @Test
    void takesAQuestionToBiddersForADoubt() {
        assertThat(tender("IDM-01", "Please state whether single sign-on with Entra ID by SAML 2.0 is included."))
                .isEqualTo(Judgement.WEAK);
    }

    @Test
    void readsAQuestionWithItsAnswer() {
        assertThat(supplier("IDM-01", "Is single sign-on with Entra ID included? Yes, in every plan."))
                .isEqualTo(Judgement.MET);
        assertThat(supplier("IDM-01", "Is single sign-on with Entra ID included? No, it is a premium add-on."))
                .isEqualTo(Judgement.CONTRADICTED);
    }

    @Test
    void readsARowOfATable() {
        assertThat(supplier("API-04", "API access | optional module, £4,500 p.a."))
                .isEqualTo(Judgement.CONTRADICTED);
    }

    @Test
    void readsASentenceThatPointsBackWithTheOneBefore() {
        assertThat(supplier("API-04", "We provide an API. It is billed per call."))
                .isEqualTo(Judgement.CONTRADICTED);
        assertThat(supplier("API-04", "API: yes. Cost: see schedule 4.")).isEqualTo(Judgement.WEAK);
    }

    @Test
    void holdsNumbersAgainstWhatIsAsked() {
        assertThat(tender("SEC-05", "The Supplier shall notify the Council of any data breach within 24 hours."))
                .isEqualTo(Judgement.MET);
        assertThat(tender("SEC-05", "The Supplier shall notify the Council of any data breach within 30 days."))
                .isEqualTo(Judgement.CONTRADICTED);
    }

    @Test
    void doesNotMistakeWordsThatOnlyLookAlike() {
        assertThat(tender("DA-04", "It is important that capital works are reported centrally."))
                .isEqualTo(Judgement.MISSING);
    }

    @Test
    void letsTheWorstWin() {
        String good = "All use of the API is included in the price at no extra charge.";
        String bad = "The API is billed per call above 1,000 calls.";

        assertThat(supplier("API-04", good)).isEqualTo(Judgement.MET);
        assertThat(supplier("API-04", good + "\n\n" + bad)).isEqualTo(Judgement.CONTRADICTED);
        assertThat(supplier("API-04", bad + "\n\n" + good)).isEqualTo(Judgement.CONTRADICTED);
    }

    @Test
    void showsTheSentenceWithItsPlaceAndTheWordsThatDecided() {
        String text = "Parking is free.\n\nThe Supplier may charge for each extract of Council Data.";

        Finding finding = check.judge(text, Mode.TENDER, "DA-02");

        assertThat(finding.result()).isEqualTo(Judgement.CONTRADICTED);
        assertThat(finding.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.text()).isEqualTo("The Supplier may charge for each extract of Council Data.");
            assertThat(evidence.why()).contains("charge");
            assertThat(evidence.page()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @CsvSource({"TENDER", "SUPPLIER"})
    void findsNothingInATextThatSaysNothing(Mode mode) {
        List<Finding> findings = check.check(new org.gatehouse.text.TextReader().pasted("Hello."), mode)
                .findings();

        assertThat(findings).hasSize(53).allSatisfy(finding -> {
            assertThat(finding.result()).isEqualTo(Judgement.MISSING);
            assertThat(finding.evidence()).isEmpty();
        });
    }
}
