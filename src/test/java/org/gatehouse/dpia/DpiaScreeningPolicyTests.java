package org.gatehouse.dpia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the screening counts; results with their reasons are tested together with the decision table. */
class DpiaScreeningPolicyTests {

    @ParameterizedTest(name = "{0}: alone {1}, combined {2}, criteria {3}, recommends {4}")
    @CsvSource({
        "P0, false, false, 0, false",
        "P0 A1, true, false, 2, false",
        "P0 I6, true, false, 1, true",
        "P0 W4, false, false, 1, true",
        "P0 W4 W5, false, false, 2, false",
        "P0 X1, false, false, 0, true",
        // a criterion that a trigger implies itself is none beside it, also where asked for by its own question
        "P0 I4, false, false, 1, true",
        "P0 I4 W4, false, false, 1, true",
        "P0 I4 I5, false, false, 1, true",
        "P0 I4 I1, false, true, 2, true",
        // tracking and invisible processing imply no criterion, so each needs another one
        "P0 I7 I8, false, false, 0, true",
        "P0 I8 W1, false, true, 1, true",
    })
    void counts(String yes, boolean alone, boolean combined, int criteria, boolean recommends) {
        Screening screening = ScreeningFacts.screening(yes(yes));

        assertThat(screening.personalData()).isTrue();
        assertThat(screening.requiresAlone()).isEqualTo(alone);
        assertThat(screening.combined()).isEqualTo(combined);
        assertThat(screening.criteria()).isEqualTo(criteria);
        assertThat(screening.recommends()).isEqualTo(recommends);
        assertThat(screening.fired()).doesNotContain("P0");
    }

    @Test
    void endsWhereThereIsNoPersonalData() {
        Screening screening = ScreeningFacts.screening(Map.of("P0", "no", "A1", "yes"));

        assertThat(screening.personalData()).isFalse();
        assertThat(screening.requiresAlone()).isFalse();
        assertThat(screening.criteria()).isZero();
        assertThat(screening.fired()).containsExactly("P0");
    }

    @Test
    void takesWhatNobodyKnowsAsYesAndSaysWhich() {
        Screening screening = ScreeningFacts.screening(Map.of("P0", "dont_know", "I6", "dont_know", "W7", "yes"));

        assertThat(screening.personalData()).isTrue();
        assertThat(screening.requiresAlone()).isTrue();
        assertThat(screening.unknown()).containsExactly("P0", "I6");
        assertThat(screening.fired()).containsExactly("I6", "W7");
    }

    @Test
    void takesWhatIsUnansweredAsYes() {
        List<ScreeningQuestion> questions = ScreeningFacts.questions().all();
        Screening screening = DpiaScreeningPolicy.screen(questions, Map.of());

        assertThat(screening.requiresAlone()).isTrue();
        assertThat(screening.unknown()).hasSize(questions.size());
    }

    static Map<String, String> yes(String ids) {
        Map<String, String> answers = new LinkedHashMap<>();
        List.of(ids.split(" ")).forEach(id -> answers.put(id, "yes"));
        return answers;
    }
}
