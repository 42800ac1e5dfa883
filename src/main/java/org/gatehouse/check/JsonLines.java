package org.gatehouse.check;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON file of the council's, which can say in which line something stands. */
final class JsonLines {

    private final String file;
    private final byte[] content;
    private final ObjectMapper json;
    private final JsonNode root;
    private @Nullable Map<String, Integer> lines;

    /** @throws RequirementsRefused with the line, if it is not JSON */
    JsonLines(String file, byte[] content, ObjectMapper json) {
        this.file = file;
        this.content = content;
        this.json = json;
        try {
            this.root = json.readTree(content);
        } catch (JsonProcessingException broken) {
            throw new RequirementsRefused(
                    file,
                    broken.getLocation().getLineNr(),
                    "whole file",
                    "it is not JSON here: " + broken.getOriginalMessage());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonNode root() {
        return root;
    }

    /** What is wrong with what stands at a JSON pointer, with file and line. */
    RequirementsRefused refused(String pointer, String what, String reason) {
        return new RequirementsRefused(file, lineOf(pointer), what, reason);
    }

    /** The line where something stands, or what it belongs to. */
    int lineOf(String pointer) {
        Map<String, Integer> known = lines();
        String at = pointer;
        while (!known.containsKey(at) && at.contains("/")) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return known.getOrDefault(at, 1);
    }

    /** Read when first asked for: of a long file without a mistake nobody asks. */
    private Map<String, Integer> lines() {
        Map<String, Integer> known = lines;
        if (known != null) {
            return known;
        }
        Map<String, Integer> all = new HashMap<>();
        try (JsonParser parser = json.createParser(content)) {
            while (parser.nextToken() != null) {
                all.putIfAbsent(
                        parser.getParsingContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        lines = all;
        return all;
    }
}
