package org.gatehouse.dpia;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatehouse.dpia.ScreeningQuestion.Effect;

/** Reads the council's screening questions and its risk matrix, and refuses what it does not understand. */
final class ScreeningFile {

    private final String file;
    private final Set<String> ids = new HashSet<>();

    private ScreeningFile(String file) {
        this.file = file;
    }

    /** What the file says: its rule set's version, the questions in the order asked, and the risk matrix. */
    record Content(String version, List<ScreeningQuestion> questions, RiskMatrix matrix) {}

    /** @throws ScreeningRefused naming the file, the part and what is wrong with it */
    static Content read(String file, byte[] content, ObjectMapper json) {
        ScreeningFile reader = new ScreeningFile(file);
        JsonNode root = reader.parse(content, json);
        String version = reader.text(root, "whole file", "version");
        List<ScreeningQuestion> questions = new ArrayList<>();
        root.path("questions").forEach(node -> questions.add(reader.question(node, questions.size() + 1)));
        reader.checkGate(questions);
        return new Content(version, List.copyOf(questions), reader.matrix(root.path("risk_matrix")));
    }

    private JsonNode parse(byte[] content, ObjectMapper json) {
        try {
            return json.readTree(content);
        } catch (IOException unreadable) {
            throw new ScreeningRefused(file, "whole file", "it is not JSON");
        }
    }

    private ScreeningQuestion question(JsonNode node, int number) {
        String id = text(node, "question number " + number, "id");
        if (!ids.add(id)) {
            throw new ScreeningRefused(file, id, "another question has the same id");
        }
        return new ScreeningQuestion(
                id,
                text(node, id, "question"),
                node.path("help").asText(),
                known(Effect.class, id, text(node, id, "effect")),
                criteria(node, id));
    }

    /** Without the question whether there is personal data at all, asked first, nothing could end the screening. */
    private void checkGate(List<ScreeningQuestion> questions) {
        long gates = questions.stream()
                .filter(question -> question.effect() == Effect.NO_ENDS_SCREENING)
                .count();
        if (gates != 1 || questions.get(0).effect() != Effect.NO_ENDS_SCREENING) {
            throw new ScreeningRefused(file, "questions", "the first, and no other, must have NO_ENDS_SCREENING");
        }
    }

    private Set<String> criteria(JsonNode node, String id) {
        if (!node.path("counts_as_criterion").isArray()) {
            throw new ScreeningRefused(file, id, "it has no list counts_as_criterion");
        }
        Set<String> criteria = new LinkedHashSet<>();
        node.path("counts_as_criterion").forEach(criterion -> criteria.add(criterion.asText()));
        return Set.copyOf(criteria);
    }

    private RiskMatrix matrix(JsonNode node) {
        Map<String, Map<String, RiskLevel>> overall = new HashMap<>();
        for (String likelihood : RiskRows.LIKELIHOODS) {
            Map<String, RiskLevel> row = new HashMap<>();
            for (String severity : RiskRows.SEVERITIES) {
                String cell = "risk_matrix " + likelihood + " " + severity;
                JsonNode level = node.path("overall").path(likelihood).path(severity);
                row.put(severity, known(RiskLevel.class, cell, level.asText()));
            }
            overall.put(likelihood, Map.copyOf(row));
        }
        return new RiskMatrix(Map.copyOf(overall));
    }

    private <E extends Enum<E>> E known(Class<E> kind, String id, String name) {
        for (E value : kind.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        throw new ScreeningRefused(file, id, "it says “" + name + "”, which is unknown");
    }

    private String text(JsonNode node, String id, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new ScreeningRefused(file, id, "it has no " + field);
        }
        return value.asText().strip();
    }
}
