package org.gatehouse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatehouse.check.WordingReportFixtures.evidence;
import static org.gatehouse.check.WordingReportFixtures.finding;
import static org.gatehouse.check.WordingReportFixtures.pages;
import static org.gatehouse.check.WordingReportFixtures.requirement;

import java.util.List;
import java.util.stream.Collectors;
import org.gatehouse.text.ReadText;
import org.junit.jupiter.api.Test;

class MarkedTextTests {

    private static final Requirement ONE = requirement("DA-01", Level.M);
    private static final Requirement OTHER = requirement("API-04", Level.M);

    @Test
    void cutsTextAtEachPlaceAndLosesNothing() {
        ReadText text = pages("Before. The middle. After.", "Next page.");
        MarkedText marked =
                MarkedText.of(text, List.of(finding(ONE, Judgement.MET, evidence(text, "The middle.", Judgement.MET))));

        assertThat(words(marked.passages().get(0))).containsExactly("Before. ", "[The middle.]", " After.");
        assertThat(words(marked.passages().get(1))).containsExactly("Next page.");
        assertThat(marked.passages()).extracting(MarkedText.Shown::page).containsExactly(1, 2);
    }

    @Test
    void makesOneMarkOfPlacesThatOverlap() {
        ReadText text = pages("One two three four.");
        Evidence first = evidence(text, "One two three", Judgement.WEAK);
        Evidence second = evidence(text, "three four.", Judgement.CONTRADICTED);
        MarkedText marked = MarkedText.of(
                text, List.of(finding(ONE, Judgement.WEAK, first), finding(OTHER, Judgement.CONTRADICTED, second)));

        assertThat(words(marked.passages().get(0))).containsExactly("[One two three four.]");
        assertThat(marked.of(first)).isSameAs(marked.of(second));
        assertThat(marked.of(first).links())
                .extracting(MarkedText.Link::label)
                .containsExactly("DA-01 weak", "API-04 contradicted");
        assertThat(marked.of(first).result()).isEqualTo(Judgement.CONTRADICTED);
    }

    @Test
    void keepsPlacesApartThatOnlyTouch() {
        ReadText text = pages("One.Two.");
        MarkedText marked = MarkedText.of(
                text,
                List.of(finding(
                        ONE,
                        Judgement.MET,
                        evidence(text, "One.", Judgement.MET),
                        evidence(text, "Two.", Judgement.MET))));

        assertThat(words(marked.passages().get(0))).containsExactly("[One.]", "[Two.]");
    }

    @Test
    void namesMarkOnceThatGoesOnOverPassages() {
        ReadText text = pages("It begins", "and ends.");
        Evidence both = new Evidence("It begins and ends.", 1, 3, 13, Judgement.WEAK, "");
        MarkedText marked = MarkedText.of(text, List.of(finding(ONE, Judgement.WEAK, both)));

        assertThat(words(marked.passages().get(0))).containsExactly("It ", "[begins]");
        assertThat(words(marked.passages().get(1))).containsExactly("[and]", " ends.");
        assertThat(marked.passages().stream()
                        .flatMap(shown -> shown.pieces().stream())
                        .filter(MarkedText.Piece::first))
                .hasSize(1);
    }

    @Test
    void saysOfOneRequirementTheWorst() {
        ReadText text = pages("One sentence.");
        MarkedText marked = MarkedText.of(
                text,
                List.of(finding(
                        ONE,
                        Judgement.WEAK,
                        evidence(text, "One sentence.", Judgement.MET),
                        evidence(text, "sentence.", Judgement.WEAK))));

        MarkedText.Mark mark = marked.passages().get(0).pieces().get(0).mark();
        assertThat(mark).isNotNull();
        assertThat(mark.links()).extracting(MarkedText.Link::label).containsExactly("DA-01 weak");
    }

    @Test
    void showsOfVeryLongTextOnlyWhatIsMarked() {
        ReadText text = pages("Nothing.".repeat(200_000), "One sentence. Another.", "Nothing.");
        MarkedText marked = MarkedText.of(
                text, List.of(finding(ONE, Judgement.MET, evidence(text, "One sentence.", Judgement.MET))));

        assertThat(marked.isShortened()).isTrue();
        assertThat(marked.passages()).hasSize(1);
        assertThat(marked.passages().get(0).page()).isEqualTo(2);
    }

    private static List<String> words(MarkedText.Shown passage) {
        return passage.pieces().stream()
                .map(piece -> piece.mark() == null ? piece.text() : "[" + piece.text() + "]")
                .collect(Collectors.toList());
    }
}
