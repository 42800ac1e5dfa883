package org.gatehouse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The council's own list is read whole; a broken one is refused by name. */
class RequirementsTests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = "requirements.json";

    static Requirements real() {
        return read(content());
    }

    private static Requirements read(byte[] list) {
        return RequirementsFile.read(
                new RequirementsFile.Named(FILE, list),
                new RequirementsFile.Named("wording-vocabulary.json", file("wording-vocabulary.json")),
                JSON);
    }

    private static byte[] content() {
        return file("interoperability-requirements.json");
    }

    private static byte[] file(String name) {
        try {
            return Files.readAllBytes(Path.of("policy", name));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static byte[] with(Consumer<ObjectNode> change) {
        try {
            JsonNode root = JSON.readTree(content());
            change.accept((ObjectNode) root.get("requirements").get(1));
            return JSON.writeValueAsBytes(root);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static void refuses(byte[] content, String message) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(RequirementsRefused.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void readsEveryRequirement() {
        Requirements requirements = real();

        assertThat(requirements.all()).hasSize(53);
        assertThat(requirements.all())
                .filteredOn(each -> each.level() == Level.M)
                .hasSize(35);
        assertThat(requirements.version()).isEqualTo("1.1");
        assertThat(requirements.sha256()).matches("[0-9a-f]{64}");
        assertThat(requirements.all().get(0).name()).isEqualTo("DA-01 The council owns its data.");
        assertThat(requirements.all().get(0).modelClause()).startsWith("All data that the Council, its users");
    }

    @Test
    void namesAnUnknownLevel() {
        refuses(with(node -> node.put("level", "X")), FILE + ", line 1, DA-02: the level must be M, E or D and is “X”");
    }

    @Test
    void namesAMissingField() {
        refuses(with(node -> node.remove("model_clause")), FILE + ", line 1, DA-02: it has no model_clause");
        refuses(with(node -> node.remove("tags")), FILE + ", line 1, DA-02: it has no tags");
        refuses(with(node -> node.put("why", " ")), FILE + ", line 1, DA-02: it has no why");
        refuses(with(node -> node.remove("id")), FILE + ", line 1, requirement number 2: it has no id");
    }

    @Test
    void namesADuplicate() {
        refuses(with(node -> node.put("id", "DA-01")), FILE + ", line 1, DA-01: another requirement has the same id");
    }

    @Test
    void namesAnUnknownTag() {
        refuses(with(node -> node.putArray("tags").add("hasDate")), FILE + ", line 1, DA-02: unknown tag “hasDate”");
    }

    @Test
    void refusesWhatIsNoList() {
        refuses("{".getBytes(StandardCharsets.UTF_8), FILE + ", line 1, whole file: it is not JSON here");
        refuses(
                "{\"version\":\"1\"}".getBytes(StandardCharsets.UTF_8),
                FILE + ", line 1, whole file: there are no requirements");
    }

    @Test
    void namesTheLineOfARuleThatCannotBeRead() {
        String list = new String(content(), StandardCharsets.UTF_8);
        int at = list.indexOf("\"rules\"");
        int end = list.indexOf(']', at);
        String broken = list.substring(0, end) + ", \"owned-by-nobody\"" + list.substring(end);
        int line = list.substring(0, at).split("\n").length;

        refuses(
                broken.getBytes(StandardCharsets.UTF_8),
                FILE + ", line " + line
                        + ", DA-01: “owned-by-nobody” names “owned-by-nobody”, which is not in the vocabulary");
    }

    @Test
    void namesASourceThatDoesNotExist() {
        refuses(with(node -> node.putArray("sources").add("S99")), FILE + ", line 1, DA-02: there is no source “S99”");
    }

    @Test
    void namesAToleratedSignalThatDoesNotExist() {
        refuses(
                with(node ->
                        ((ObjectNode) node.get("rules")).putArray("tolerated").add("hedges")),
                FILE + ", line 1, DA-02: “hedges” is no signal of the vocabulary");
    }

    @Test
    void refusesARuleThatOnlyForbids() {
        refuses(
                with(node -> ((ObjectNode) node.get("rules")).putArray("met").add("!data")),
                FILE + ", line 1, DA-02: “!data” only forbids");
    }
}
