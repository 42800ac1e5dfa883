package org.gatehouse.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence is found again however a word processor wrote it, and only if it is there. */
class NormalisedTextTests {

    private static final NormalisedText TEXT = NormalisedText.of(
            "1. The  Supplier’s service\r\nshall provide “bulk\u00a0export” – at no charge – of all re\u00adcords.\n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Supplier's service shall provide \"bulk export\" - at no charge - of all records.",
                "the supplier‘s SERVICE shall provide 'bulk export'",
                " of\tall\nrecords. "
            })
    void findsASentenceInAnotherShape(String quote) {
        assertThat(TEXT.contains(quote)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shall not provide", "bulk import", "all records!", "suppliers service", "", " \n"})
    void doesNotFindWhatIsNotThere(String quote) {
        assertThat(TEXT.contains(quote)).isFalse();
    }

    @Test
    void knowsAnEmptyText() {
        assertThat(NormalisedText.of(" \u00a0\u200b\n").isEmpty()).isTrue();
    }
}
