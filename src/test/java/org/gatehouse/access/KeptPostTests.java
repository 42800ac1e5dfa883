package org.gatehouse.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptPostTests {

    @ParameterizedTest
    @CsvSource({
        "title, Title",
        "systemsLookedAt, Systems looked at",
        "conditions[0].dueOn, Conditions 1 due on",
        "startsOn-day, Starts on day",
        "rows[9999999999], Rows[9999999999]"
    })
    void namesFieldsInWords(String name, String words) {
        assertThat(new KeptPost.Field(name, "x").label()).isEqualTo(words);
    }
}
