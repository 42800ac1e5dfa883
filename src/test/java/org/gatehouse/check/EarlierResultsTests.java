package org.gatehouse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatehouse.check.WordingReportFixtures.finding;
import static org.gatehouse.check.WordingReportFixtures.pages;
import static org.gatehouse.check.WordingReportFixtures.report;
import static org.gatehouse.check.WordingReportFixtures.requirement;

import java.util.List;
import org.junit.jupiter.api.Test;

class EarlierResultsTests {

    private static final WordingReport FIRST = of(Mode.TENDER, Judgement.MET, Judgement.WEAK, Judgement.CONTRADICTED);

    private static WordingReport of(Mode mode, Judgement first, Judgement second, Judgement third) {
        return report(
                mode,
                pages("Text."),
                finding(requirement("DA-01", Level.M), first),
                finding(requirement("DA-02", Level.M), second),
                finding(requirement("STD-05", Level.E), third));
    }

    @Test
    void comesBackAsItWasWritten() {
        String written = EarlierResults.of(FIRST).written();

        assertThat(written).isEqualTo("TENDER 0123456789ab DA-01=MET DA-02=WEAK STD-05=CONTRADICTED");
        assertThat(EarlierResults.read(written)).contains(EarlierResults.of(FIRST));
    }

    @Test
    void readsNothingElse() {
        for (String forged : List.of(
                "",
                "TENDER",
                "TENDER 0123456789ab",
                "TENDER 0123456789ab DA-01=GREAT",
                "TENDER 0123456789ab <script>=MET",
                "NOBODY 0123456789ab DA-01=MET",
                "TENDER 0123456789ab" + " DA-01=MET".repeat(2000))) {
            assertThat(EarlierResults.read(forged)).as(forged).isEmpty();
        }
    }

    @Test
    void comparesOnlyWhatWasJudgedAlike() {
        EarlierResults earlier = EarlierResults.of(FIRST);

        assertThat(earlier.isComparableWith(FIRST)).isTrue();
        assertThat(earlier.isComparableWith(of(Mode.SUPPLIER, Judgement.MET, Judgement.WEAK, Judgement.CONTRADICTED)))
                .isFalse();
    }

    @Test
    void tellsBetterFromWorse() {
        Comparison comparison = Comparison.of(
                EarlierResults.of(FIRST), of(Mode.TENDER, Judgement.WEAK, Judgement.WEAK, Judgement.MISSING));

        assertThat(comparison.worse())
                .extracting(change -> change.requirement().id() + change.before() + change.now())
                .containsExactly("DA-01METWEAK");
        assertThat(comparison.better())
                .extracting(change -> change.requirement().id() + change.before() + change.now())
                .containsExactly("STD-05CONTRADICTEDMISSING");
        assertThat(comparison.unchanged()).isEqualTo(1);
    }
}
