package org.gatehouse.wording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the council's list of requirements and refuses what it does not understand. */
final class RequirementsFile {

    private final String file;
    private final Set<String> ids = new HashSet<>();

    private RequirementsFile(String file) {
        this.file = file;
    }

    /** @throws RequirementsRefused naming the file, the requirement and what is wrong with it */
    static Requirements read(String file, byte[] content, ObjectMapper json) {
        RequirementsFile reader = new RequirementsFile(file);
        JsonNode root = reader.parse(content, json);
        List<Requirement> all = new ArrayList<>();
        root.path("requirements").forEach(node -> all.add(reader.requirement(node, all.size() + 1)));
        if (all.isEmpty()) {
            throw new RequirementsRefused(file, "requirements", "there is none");
        }
        return new Requirements(reader.text(root, "whole file", "version"), TextHash.of(content), List.copyOf(all));
    }

    private JsonNode parse(byte[] content, ObjectMapper json) {
        try {
            return json.readTree(content);
        } catch (IOException unreadable) {
            throw new RequirementsRefused(file, "whole file", "it is not JSON");
        }
    }

    private Requirement requirement(JsonNode node, int number) {
        String id = text(node, "requirement number " + number, "id");
        if (!ids.add(id)) {
            throw new RequirementsRefused(file, id, "another requirement has the same id");
        }
        return new Requirement(
                id,
                text(node, id, "category"),
                level(node, id),
                text(node, id, "statement"),
                text(node, id, "why"),
                text(node, id, "applies_when"),
                tags(node, id),
                text(node, id, "model_clause"),
                list(node, id, "sources"),
                node.has("not_waivable") ? text(node, id, "not_waivable") : null);
    }

    private Level level(JsonNode node, String id) {
        try {
            return Level.named(text(node, id, "level"));
        } catch (IllegalArgumentException unknown) {
            throw new RequirementsRefused(file, id, String.valueOf(unknown.getMessage()));
        }
    }

    private List<String> tags(JsonNode node, String id) {
        List<String> tags = list(node, id, "tags");
        for (String tag : tags) {
            if (!RequestTags.ALL.contains(tag)) {
                throw new RequirementsRefused(file, id, "unknown tag “" + tag + "”");
            }
        }
        return tags;
    }

    private List<String> list(JsonNode node, String id, String field) {
        List<String> values = new ArrayList<>();
        node.path(field).forEach(value -> values.add(value.asText()));
        if (values.isEmpty() || values.stream().anyMatch(String::isBlank)) {
            throw new RequirementsRefused(file, id, "it has no " + field);
        }
        return List.copyOf(values);
    }

    private String text(JsonNode node, String id, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new RequirementsRefused(file, id, "it has no " + field);
        }
        return value.asText().strip();
    }
}
