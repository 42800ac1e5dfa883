package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code process check} finds in the council's own files after one edit that breaks them. */
class ProcedureCheckTests {

    @TempDir
    private Path copy;

    @BeforeEach
    void copyProcedure() throws IOException {
        for (String folder : new String[] {"processes", "forms"}) {
            Files.createDirectory(copy.resolve(folder));
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.toList()) {
                    Files.copy(file, copy.resolve(folder).resolve(file.getFileName()));
                }
            }
        }
    }

    @Test
    void findsNothingInTheProcedureThatComesWithGatehouse() {
        assertThat(check().findings()).isEmpty();
        assertThat(ProcedureCheck.of(null, null)).isEqualTo(check());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "forms/back-request.form | radio | slider | unknown type “slider”",
                "forms/back-request.form | \"id\": \"back-request\" | \"id\": \"back\" | the file must be called as its id, with .form",
                "processes/tda-review.bpmn | formKey=\"decide-request\" | formKey=\"decide-all\" | there is no form decide-all",
                "processes/tda-review.bpmn | decisionRef=\"select-approval\" | decisionRef=\"approve\" | there is no decision table approve",
                "processes/tda-review.bpmn | calledElement=\"carry-out-review\" | calledElement=\"review\" | there is no process review",
                "processes/procurement.bpmn | messageRef=\"message_requestWithdrawn\" |  | the event names no message",
                "processes/procurement.bpmn | assignee=\"${sponsor}\" | assignee=\"${sponsor\" | the expression cannot be read",
                "processes/procurement.bpmn | bpmn:process id=\"procurement\" | bpmn:process id=\"buying\" | the file must be called as its process, with .bpmn",
                "processes/procurement.bpmn | </bpmn:definitions> |  | it cannot be read",
                "processes/target-days.dmn | decision id=\"target-days\" | decision id=\"days\" | the file has no decision table with the key target-days",
                "processes/target-days.dmn | name=\"why\" | name=\"because\" | the table has no output “why”",
                "processes/assess-lane.dmn | 500000) | 500000 | the cell cannot be read"
            })
    void findsBrokenEdit(String file, String whole, String broken, String message) throws IOException {
        Path edited = copy.resolve(file);
        String content = Files.readString(edited);
        assertThat(content).contains(whole);
        Files.writeString(edited, content.replace(whole, broken == null ? "" : broken));

        ProcedureCheck check = check();

        assertThat(check.ok()).isFalse();
        assertThat(check.findings()).anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo(file);
            assertThat(finding.id()).isNotBlank();
            assertThat(finding.message()).startsWith(message);
        });
    }

    @Test
    void saysThatNothingWasThereToCheck() throws IOException {
        Path empty = Files.createDirectory(copy.resolve("empty"));

        assertThat(ProcedureCheck.of(empty, empty).findings())
                .extracting(Finding::message)
                .contains("there is no process", "there is no decision table", "there is no form");
    }

    @Test
    void refusesDirectoryThatDoesNotExist() {
        assertThatThrownBy(() -> ProcedureCheck.of(copy.resolve("nowhere"), null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("There is no directory");
    }

    private ProcedureCheck check() {
        return ProcedureCheck.of(copy.resolve("processes"), copy.resolve("forms"));
    }
}
