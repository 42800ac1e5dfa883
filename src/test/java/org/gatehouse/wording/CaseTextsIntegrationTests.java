package org.gatehouse.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

/** Texts and findings are written once, and the trail knows a text by its hash. */
class CaseTextsIntegrationTests {

    private final WordingBench bench = new WordingBench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void recordsTextsOnceAndPutsTheirHashOnTheTrail() {
        CaseTexts texts = bench.bean(CaseTexts.class);

        assertThatThrownBy(() ->
                        texts.record(bench.reference, CaseText.Kind.PUBLISHED, "GATE_1", "one", WordingBench.ARCHITECT))
                .isInstanceOf(IllegalTransactionStateException.class);
        for (String text : List.of("first secret", "second secret")) {
            bench.inTransaction(() ->
                    texts.record(bench.reference, CaseText.Kind.PUBLISHED, "GATE_1", text, WordingBench.ARCHITECT));
        }

        assertThat(texts.latest(bench.reference, CaseText.Kind.PUBLISHED)
                        .orElseThrow()
                        .text())
                .isEqualTo("second secret");
        assertThat(texts.latest(bench.reference, CaseText.Kind.SUPPLIER)).isEmpty();
        assertThat(bench.published()).hasSize(2).allSatisfy(event -> {
            assertThat(event.data()).containsEntry("text", "PUBLISHED").containsKey("sha256");
            assertThat(event.data().toString()).doesNotContain("secret");
        });
        forbidden("update wording_texts set text = ''");
        forbidden("delete from clause_findings");
    }

    private void forbidden(String statement) {
        assertThatThrownBy(() -> bench.bean(JdbcClient.class).sql(statement).update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
