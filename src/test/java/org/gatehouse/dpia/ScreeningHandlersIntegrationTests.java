package org.gatehouse.dpia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.access.WrongState;
import org.gatehouse.form.AnswersRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the data protection officer’s screening leaves on the record and tells the decision table. */
class ScreeningHandlersIntegrationTests {

    private static final String DECISION = "DECISION";

    private final DpiaBench bench = new DpiaBench();
    private final Person dpo = bench.person("dpo", Role.DPO);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void keepsWhatTheScreeningCountedAndTellsTheTable() {
        Map<String, Object> answers = bench.example("screen-dpia", DECISION);
        answers.put("I6", "dont_know");

        Map<String, Object> facts = bench.complete("screen-dpia", DECISION, dpo, "DONE", "", answers);

        assertThat(facts)
                .isEqualTo(Map.of(
                        "dpiaPersonalData",
                        true,
                        "dpiaRequiresAlone",
                        true,
                        "dpiaCombined",
                        false,
                        "dpiaCriteria",
                        1L,
                        "dpiaRecommends",
                        true));
        assertThat(bench.row())
                .containsEntry("state", "NOT_SCREENED")
                .containsEntry("questions_fired", "I6")
                .containsEntry("questions_unknown", "I6")
                .containsEntry("rule_set_version", "1.0");
        assertThat(bench.dpias().approvalRefusal(bench.reference(), DECISION)).isPresent();
        assertThat(bench.trail().get(0).data().get("answers"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("I6", "dont_know")
                .hasSize(24);
    }

    @Test
    void dropsWhatIsNotAskedWhereThereIsNoPersonalData() {
        bench.request(Map.of("personalData", "no", "usesAi", "yes"));
        Map<String, Object> example = bench.example("screen-dpia", DECISION);

        assertThat(example).containsEntry("P0", "no").doesNotContainKeys("I1", "A1");
        assertThat(bench.complete("screen-dpia", DECISION, dpo, "DONE", "", example))
                .containsEntry("dpiaPersonalData", false);
    }

    @Test
    void startsTheScreeningFromTheRequestAndTheRoundBefore() {
        bench.answeredBefore(Map.of("P0", "yes", "W4", "no", "W5", "yes"));
        bench.request(Map.of("personalData", "no", "specialCategory", "yes"));

        assertThat(bench.handler("screen-dpia").prefill(bench.task("screen-dpia", DECISION)))
                .isEqualTo(Map.of("P0", "yes", "W4", "yes", "W5", "yes"));
    }

    @Test
    void letsTheOfficerDecideOnARecommendationOnly() {
        bench.screened("REQUIRED");
        assertThatThrownBy(() -> bench.complete("decide-dpia", DECISION, dpo, "DPIA", ""))
                .isInstanceOf(WrongState.class);

        bench.screened("RECOMMENDED");
        assertThatThrownBy(() -> bench.complete("decide-dpia", DECISION, dpo, "NO_DPIA", ""))
                .isInstanceOf(AnswersRefused.class);
        assertThat(bench.dpias().approvalRefusal(bench.reference(), "GATE_1")).isPresent();
        assertThat(bench.complete("decide-dpia", DECISION, dpo, "NO_DPIA", "Nothing changes."))
                .isEqualTo(Map.of("dpiaResult", "NOT_REQUIRED"));
        assertThat(bench.dpias().state(bench.reference())).isEqualTo(DpiaState.SCREENED_NOT_REQUIRED);
        assertThat(bench.dpias().approvalRefusal(bench.reference(), DECISION)).isEmpty();

        bench.screened("RECOMMENDED");
        assertThat(bench.complete("decide-dpia", DECISION, dpo, "DPIA", ""))
                .isEqualTo(Map.of("dpiaResult", "REQUIRED"));
        assertThat(bench.dpias().isRequired(bench.reference())).isTrue();
    }

    @Test
    void asksForAScreeningWhereTheRequestTouchesPersonalData() {
        assertThat(bench.dpias().approvalRefusal(bench.reference(), DECISION)).isPresent();
        bench.request(Map.of("personalData", "no"));
        assertThat(bench.dpias().approvalRefusal(bench.reference(), DECISION)).isEmpty();
        assertThat(bench.dpias().state(bench.reference())).isEqualTo(DpiaState.NOT_SCREENED);
    }
}
