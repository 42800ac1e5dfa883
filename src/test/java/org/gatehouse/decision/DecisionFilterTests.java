package org.gatehouse.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatehouse.decision.Asks.ask;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.gatehouse.form.Problem;
import org.gatehouse.web.FilterRefused;
import org.gatehouse.web.Filters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed into filters is understood or refused with what to do. */
class DecisionFilterTests {

    private final Filters problems = new Filters();

    @ParameterizedTest
    @CsvSource({
        "from,yesterday", "from,2026-02-30", "from,31/2/2026", "to,2026-13-01", "to,+999999999-01-01", "to,0000-00-00",
        "minValue,abc", "minValue,-1", "minValue,1e9", "minValue,NaN", "maxValue,1.234", "maxValue,9999999999999",
        "outcome,MAYBE", "kind,GIFT", "serviceArea,nowhere",
    })
    void refusesWhatCannotBeRead(String name, String value) {
        DecisionFilter.of(ask(name, value), List.of("housing"), problems);
        assertThat(refused()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/" + name);
            assertThat(problem.message()).isNotBlank();
        });
    }

    @Test
    void refusesRangesThatEndBeforeTheyBegin() {
        DecisionFilter.of(
                ask("from", "2026-02-02", "to", "2026-02-01", "minValue", "2", "maxValue", "1"), List.of(), problems);
        assertThat(refused()).extracting(Problem::key).containsExactly("to", "maxValue");
    }

    @Test
    void takesDaysAsWholeDaysInLondon() {
        DecisionFilter filter = DecisionFilter.of(ask("from", "2026-03-29", "to", "2026-03-29"), List.of(), problems);
        assertThat(filter.from()).isEqualTo(Instant.parse("2026-03-29T00:00:00Z"));
        assertThat(filter.to()).isEqualTo(Instant.parse("2026-03-29T23:00:00Z"));
    }

    @Test
    void readsCodesInEitherCase() {
        DecisionFilter filter = DecisionFilter.of(
                ask("outcome", "approved_with_conditions", "kind", "procurement", "serviceArea", "HOUSING"),
                List.of("housing"),
                problems);
        assertThat(filter.outcome()).isEqualTo("APPROVED_WITH_CONDITIONS");
        assertThat(filter.kind()).isEqualTo("PROCUREMENT");
        assertThat(filter.serviceArea()).isEqualTo("housing");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "101", "many", "1.5", "99999999999"})
    void refusesLimitsOutsideOneToAHundred(String limit) {
        problems.limit(limit);
        assertThat(refused()).extracting(Problem::key).containsExactly("limit");
    }

    @Test
    void readsCursorsThatItWrote() {
        DecisionCursor cursor =
                new DecisionCursor(DecisionOrder.NEWEST, true, "2026-03-01T10:00:00.000001Z", "TDA-2026-0001");
        assertThat(DecisionCursor.of(cursor.written(), DecisionOrder.NEWEST, problems))
                .isEqualTo(cursor);
        assertThat(cursor.written()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "number|>|TDA-2026-0001|TDA-2026-0001",
                "-decidedAt|>|2026-13-01T10:00:00.000000Z|TDA-2026-0001",
                "-decidedAt|>|1|TDA-2026-0001",
                "-decidedAt|>|2026-03-01T10:00:00.000000Z|TR-2026-0001",
                "rubbish",
            })
    void refusesOtherCursors(String text) {
        String cursor = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        assertThat(DecisionCursor.of(cursor, DecisionOrder.NEWEST, problems)).isNull();
        assertThat(DecisionCursor.of(text, DecisionOrder.NEWEST, problems)).isNull();
        assertThat(refused()).extracting(Problem::key).containsExactly("cursor", "cursor");
    }

    private List<Problem> refused() {
        return Assertions.catchThrowableOfType(FilterRefused.class, problems::orRefuse)
                .problems();
    }
}
