package org.gatehouse.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms are read as the council wrote them, and refused where they cannot be meant so. */
class FormReaderTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-06-01T09:00:00Z"), ZoneOffset.UTC);
    private static final ObjectMapper JSON = new ObjectMapper();
    private final FormReader reader = new FormReader(JSON, Feel::condition);

    static Stream<Path> forms() throws IOException {
        return Files.list(Path.of("forms")).filter(file -> file.toString().endsWith(".form"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyExampleOfTheCouncilsFormsIsAccepted(Path file) throws IOException {
        FormDefinition form = reader.read(file.getFileName().toString(), Files.readString(file), 1);
        Map<String, Object> example = new ExampleReader(Feel.OPTIONS, JSON, CLOCK).of(form);

        Checked checked = new AnswerCheck(new AnswerReader(Feel.OPTIONS)).check(form, example, true);

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.answers().values().keySet()).isEqualTo(example.keySet());
        assertThat(checked.answers().text("neededBy")).isIn("", "2027-08-30");
        assertThat(((Map<?, ?>) new FormSchema(Feel.OPTIONS).of(form).get("properties"))
                        .keySet().stream().map(Object::toString))
                .map(Object::toString)
                .containsAll(example.keySet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"slider\",\"key\":\"a\",\"label\":\"A\"}|a: unknown type “slider”",
                "{\"type\":\"textfield\",\"label\":\"A\"}|A: it has no key",
                "{\"type\":\"textfield\",\"key\":\"first\",\"label\":\"A\"}|first: another question has the same key",
                "{\"type\":\"textfield\",\"key\":\"a\",\"label\":\"A\",\"conditional\":{\"hide\":\"=a = (\"}}|a: the condition"
            })
    void whatCannotBeReadIsRefusedByName(String component, String reason) {
        String form = "{'id':'x','properties':{'use':'TASK'},'components':[{'type':'group','id':'s','label':'S',"
                        .replace('\'', '"')
                + "\"components\":[{\"type\":\"textfield\",\"key\":\"first\",\"label\":\"F\"}," + component + "]}]}";

        assertThatThrownBy(() -> reader.read("x.form", form, 1))
                .isInstanceOf(FormRefused.class)
                .hasMessageStartingWith("x.form, " + reason);
    }

    @Test
    void aSourceOfChoicesThatNobodyOffersIsRefused() throws IOException {
        String file = "system-or-licence-request.form";
        FormDefinition form = reader.read(file, Files.readString(Path.of("forms", file)), 1);
        Options none = new Options(List.of());

        assertThatThrownBy(() -> none.refuseUnknownSources(file, form)).hasMessageContaining("serviceArea");
    }
}
