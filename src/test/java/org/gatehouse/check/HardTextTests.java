package org.gatehouse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.gatehouse.text.TextReader;
import org.gatehouse.text.TextRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that are hard to check: in another language, without end, or made to take for ever. */
class HardTextTests {

    private final WordingCheck check = RealRules.CHECK;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            true; The Supplier shall give the Council access to all of its data, and must not charge for it. It will keep the service up.
            true; Core module £4,000 a year. API access included. Day rate £950. Training day £800. Storage £20 a terabyte. Support line included.
            true; Hosting: UK | Encryption: TLS 1.3 in transit and AES-256 at rest | Sign-in: SAML, OpenID Connect | Backup: daily | Support: 9 to 5
            true; Croeso i bawb.
            false; Rhaid i’r cyflenwr roi mynediad i’r Cyngor at ei holl ddata heb unrhyw gost ychwanegol. Bydd y gwasanaeth ar gael bob dydd o’r flwyddyn, ac ni chaiff y cyflenwr godi tâl am ddefnyddio’r rhyngwyneb.
            false; De leverancier geeft de gemeente toegang tot al haar gegevens zonder extra kosten. De dienst is in elke week van het jaar beschikbaar en was dat ook in het verleden, en no cure no pay.
            """)
    void knowsEnglish(boolean english, String text) {
        assertThat(check.check(new TextReader().pasted(text), Mode.TENDER).isInEnglish())
                .isEqualTo(english);
    }

    @Test
    void givesUpOnATextThatTakesTooLong() {
        WordingCheck hurried = new WordingCheck(RealRules.REQUIREMENTS, Duration.ZERO);

        assertThatThrownBy(() -> hurried.check(new TextReader().pasted("It is free."), Mode.TENDER))
                .isInstanceOf(TextRefused.class)
                .hasMessageContaining("takes too long");
    }

    @Test
    void looksAtASentenceWithoutEndInPieces() {
        String text = "we charge for api access to your data not ".repeat(450);

        Finding finding = check.judge(text, Mode.SUPPLIER, "API-04");

        assertThat(finding.result()).isNotEqualTo(Judgement.MET);
        assertThat(finding.evidence()).isNotEmpty().allSatisfy(evidence -> {
            assertThat(Words.ENGLISH.of(evidence.text())).hasSizeLessThanOrEqualTo(200);
            assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.text());
        });
    }
}
