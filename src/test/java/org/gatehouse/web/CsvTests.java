package org.gatehouse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV is as RFC 4180 says, and nothing in it is a formula. */
class CsvTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", " =1", "＝1"})
    void makesFormulasInert(String text) {
        assertThat(Csv.line(List.of(text)).replace("\"", "")).startsWith("'" + text);
    }

    @Test
    void quotesWhatNeedsQuotes() {
        assertThat(Csv.line(Arrays.asList("a", null, "b,c", "d\"e", "f\ng", 5)))
                .isEqualTo("a,,\"b,c\",\"d\"\"e\",\"f\ng\",5\r\n");
    }

    @Test
    void leavesPlainCellsAlone() {
        assertThat(Csv.line(List.of("TDA-2026-0001", "a = b", "2026-03-01")))
                .isEqualTo("TDA-2026-0001,a = b,2026-03-01\r\n");
    }
}
