package org.gatehouse.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MailTextTests {

    @Test
    void takesTheFirstLineAsSubject() {
        var text = MailText.of("About {title}\n\nHello.\n", Map.of("title", "a rota"));

        assertThat(text.subject()).isEqualTo("About a rota");
        assertThat(text.body()).isEqualTo("Hello.\n");
    }

    @Test
    void keepsLineBreaksOutOfTheSubject() {
        var text = MailText.of("About {title}\n\nHello.", Map.of("title", "a\r\nBcc: x@example.org\u2028\u0000b"));

        assertThat(text.subject()).isEqualTo("About a Bcc: x@example.org b");
    }

    @Test
    void neverLooksAtAFactAgain() {
        var text = MailText.of("{a}\n\n{a}", Map.of("a", "{b} $0 \\ ${7*7}", "b", "secret"));

        assertThat(text.body()).isEqualTo("{b} $0 \\ ${7*7}");
    }

    @Test
    void refusesAGapWithoutAFact() {
        assertThatThrownBy(() -> MailText.of("{title}\n\nHello.", Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("title");
    }

    @Test
    void shortensAVeryLongSubject() {
        assertThat(MailText.of("{title}\n\nHello.", Map.of("title", "x".repeat(300)))
                        .subject())
                .hasSize(150)
                .endsWith("…");
    }
}
