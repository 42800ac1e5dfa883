package org.gatehouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.gatehouse.dpia.ScreeningFacts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Counting and table together: known cases of council technology come out as their authors expect. */
class ScreenDpiaTableTests {

    private static final Path VECTORS = Path.of(
                    Optional.ofNullable(System.getenv("GATEHOUSE_REAL_DATA")).orElse("../shared/data"))
            .resolveSibling("policy")
            .resolve("dpia-test-vectors.json");
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final ObjectMapper json = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> findsWhatTheVectorsExpect() throws IOException {
        if (!Files.exists(VECTORS)) {
            assertThat(System.getenv("CI"))
                    .as("%s is absent: a check by machine needs it", VECTORS)
                    .isNull();
            System.out.println(VECTORS + " is absent: only the project's own vectors are tested.");
            return tests("/dpia-test-vectors.json");
        }
        List<DynamicTest> real = tests(json.readTree(VECTORS.toFile())).toList();
        assertThat(real).hasSize(12);
        return real.stream();
    }

    @TestFactory
    Stream<DynamicTest> findsWhatTheProjectsOwnVectorsExpect() throws IOException {
        return tests("/dpia-own-vectors.json");
    }

    private Stream<DynamicTest> tests(String resource) throws IOException {
        try (InputStream file = ScreenDpiaTableTests.class.getResourceAsStream(resource)) {
            return tests(json.readTree(file));
        }
    }

    private Stream<DynamicTest> tests(JsonNode file) {
        List<DynamicTest> tests = new ArrayList<>();
        file.path("vectors")
                .forEach(vector -> tests.add(dynamicTest(vector.path("name").asText(), () -> check(vector))));
        return tests.stream();
    }

    private static void check(JsonNode vector) throws IOException {
        Map<String, String> answers = new LinkedHashMap<>();
        vector.path("answers")
                .fields()
                .forEachRemaining(
                        answer -> answers.put(answer.getKey(), answer.getValue().asText()));

        DmnDecisionRuleResult result = evaluate(ScreeningFacts.of(answers));

        assertThat(result.<String>getEntry("dpiaResult"))
                .isEqualTo(vector.path("expected").asText());
        assertThat(result.<String>getEntry("why")).endsWith(".");
    }

    private static DmnDecisionRuleResult evaluate(Map<String, Object> facts) throws IOException {
        try (InputStream table = Files.newInputStream(Path.of("processes", "screen-dpia.dmn"))) {
            return ENGINE.evaluateDecisionTable("screen-dpia", table, facts).getSingleResult();
        }
    }
}
