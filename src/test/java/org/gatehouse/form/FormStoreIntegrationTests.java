package org.gatehouse.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.gatehouse.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which version of a form a request under way is asked. */
class FormStoreIntegrationTests {

    private final String id = "form-" + UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "2026-01-01T00:00:00Z, 1",
        "2026-02-01T00:00:00Z, 1",
        "2026-02-20T00:00:00Z, 1",
        "2026-03-01T00:00:00Z, 2",
        "2026-12-31T00:00:00Z, 2"
    })
    void keepsTheQuestionsOfTheMomentTheRequestBegan(Instant begun, int version) {
        at("2026-02-01T00:00:00Z").keep(id, "first");
        FormStore later = at("2026-03-01T00:00:00Z");
        later.keep(id, "second");

        assertThat(later.version(id, begun)).contains(version);
    }

    @Test
    void countsNoNewVersionForTheSameContent() {
        at("2026-02-01T00:00:00Z").keep(id, "first");

        assertThat(at("2026-03-01T00:00:00Z").keep(id, "first")).isEqualTo(1);
    }

    @Test
    void knowsNoVersionOfAnUnknownForm() {
        assertThat(at("2026-02-01T00:00:00Z").version(id, Instant.EPOCH)).isEmpty();
    }

    private static FormStore at(String moment) {
        Clock clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        return new FormStore(JdbcClient.create(TestDatabase.get().application()), clock);
    }
}
