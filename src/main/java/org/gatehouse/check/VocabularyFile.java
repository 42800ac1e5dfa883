package org.gatehouse.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the council's vocabulary and refuses what it does not understand. */
final class VocabularyFile {

    private static final String ENTRIES = "/entries/";

    private final JsonLines file;

    VocabularyFile(JsonLines file) {
        this.file = file;
    }

    /**
     * @param quoted phrases that rules hold themselves, each an entry of its own
     * @throws RequirementsRefused naming line, entry and what is wrong with it
     */
    Vocabulary read(Iterable<String> quoted) {
        Map<String, Vocabulary.Entry> entries = new LinkedHashMap<>();
        file.root().path("entries").fields().forEachRemaining(each -> entries.put(each.getKey(), entry(each)));
        quoted.forEach(phrase -> entries.put(
                phrase,
                new Vocabulary.Entry(
                        List.of(phrase.substring(1, phrase.length() - 1).split("\\s*;\\s*")), List.of())));
        List<Vocabulary.Signal> signals = new ArrayList<>();
        file.root().path("signals").forEach(node -> signals.add(signal(node, "/signals/" + signals.size())));
        try {
            return new Vocabulary(entries, signals);
        } catch (IllegalArgumentException wrong) {
            throw file.refused(
                    place(String.valueOf(wrong.getMessage())), "vocabulary", String.valueOf(wrong.getMessage()));
        }
    }

    private Vocabulary.Signal signal(JsonNode node, String pointer) {
        Set<Mode> modes = EnumSet.allOf(Mode.class);
        try {
            if (node.has("mode")) {
                modes = EnumSet.of(Mode.valueOf(text(node, pointer, "mode")));
            }
        } catch (IllegalArgumentException unknown) {
            throw file.refused(pointer, "signal", "its mode is TENDER or SUPPLIER, or it has none");
        }
        return new Vocabulary.Signal(
                text(node, pointer, "entry"),
                text(node, pointer, "why"),
                modes,
                node.path("deniable").asBoolean(true));
    }

    BackReferences backReferences() {
        return new BackReferences(
                entry(Map.entry("back-reference", file.root().path("entries").path("back-reference")))
                        .phrases());
    }

    private Vocabulary.Entry entry(Map.Entry<String, JsonNode> named) {
        JsonNode node = named.getValue();
        JsonNode phrases = node.isArray() ? node : node.path("phrases");
        List<String> written = strings(phrases);
        if (written.isEmpty() || written.stream().anyMatch(String::isBlank)) {
            throw file.refused(ENTRIES + named.getKey(), "entry “" + named.getKey() + "”", "it has no phrases");
        }
        return new Vocabulary.Entry(written, strings(node.path("not_within")));
    }

    /** The entry that a message speaks of, so that its line can be named. */
    private static String place(String message) {
        int from = message.indexOf('“');
        int to = message.indexOf('”');
        return from < 0 || to < from ? "" : ENTRIES + message.substring(from + 1, to);
    }

    private static List<String> strings(JsonNode node) {
        List<String> values = new ArrayList<>();
        node.forEach(value -> values.add(value.asText()));
        return List.copyOf(values);
    }

    private String text(JsonNode node, String pointer, String field) {
        String value = node.path(field).asText();
        if (value.isBlank()) {
            throw file.refused(pointer, "signal", "it has no " + field);
        }
        return value;
    }
}
