package org.gatehouse.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatehouse.document.DocumentFixtures.bytes;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatehouse.form.FileRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockMultipartFile;

/** A file is taken only where its content is what its name says, and where it can be opened safely. */
class FileInspectionTests {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final FileInspection inspection = new FileInspection();

    private Inspected inspect(String name, byte[] content) {
        return inspection.inspect(FileName.of(name), content.length, new ByteArrayResource(content));
    }

    private void refuses(int status, String words, String name, byte[] content) {
        assertThatThrownBy(() -> inspect(name, content)).isInstanceOfSatisfying(FileRefused.class, refused -> {
            assertThat(refused.getStatusCode().value()).isEqualTo(status);
            assertThat(refused.reason()).contains(words);
        });
    }

    @Test
    void takesEachKindByItsContent() {
        assertThat(inspect("plan.docx", DocumentFixtures.word()).type()).isEqualTo(DocumentType.DOCX);
        assertThat(inspect("plan.PDF", DocumentFixtures.pdf(3000)).type()).isEqualTo(DocumentType.PDF);
        assertThat(inspect("dot.png", PNG).type()).isEqualTo(DocumentType.PNG);
        assertThat(inspect("costs.csv", bytes("a,b\n1,é\n")).type()).isEqualTo(DocumentType.CSV);
        assertThat(inspect("note.txt", bytes("Grüße\r\n\tof the day")).type()).isEqualTo(DocumentType.TXT);
        byte[] text = DocumentFixtures.openDocument("application/vnd.oasis.opendocument.text");
        assertThat(inspect("letter.odt", text).type()).isEqualTo(DocumentType.ODT);
    }

    @Test
    void namesTheHashOfTheWholeContent() {
        assertThat(inspect("a.txt", bytes("abc")).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void refusesProgramCalledPdf() {
        byte[] program = new byte[600];
        program[0] = 'M';
        program[1] = 'Z';
        refuses(415, "not a PDF file", "invoice.pdf", program);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>Hi</body></html>", "<!DOCTYPE html><p>Hi", "\u0000\u0001\u0002", "%PDF-1.7\n"})
    void refusesWhatIsNoPlainText(String content) {
        refuses(415, "not a TXT file", "note.txt", bytes(content));
    }

    @Test
    void refusesTextThatTurnsIntoSomethingElseLater() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(bytes("text ".repeat(50_000)));
        content.write(0);
        refuses(415, "not a CSV file", "list.csv", content.toByteArray());
    }

    @Test
    void refusesEmptyAndTooLargeAndTooMany() {
        refuses(422, "is empty", "note.txt", new byte[0]);
        refuses(413, "25 MB", "plan.pdf", DocumentFixtures.pdf((25 << 20) + 1));
        var many = Collections.nCopies(21, new MockMultipartFile("file", "a.txt", "text/plain", bytes("a")));
        assertThatThrownBy(() -> inspection.all(List.copyOf(many)))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.getStatusCode().value()).isEqualTo(413));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run.exe", "page.html", "picture.svg", "macro.docm", "pdf", "archive.zip"})
    void refusesOtherKinds(String name) {
        refuses(415, "must be a PDF", name, bytes("anything"));
    }

    @Test
    void refusesBombsWithoutUnpackingThem() {
        refuses(422, "packed so tightly", "bomb.docx", DocumentFixtures.wordWith("big.xml", new byte[20 << 20]));
    }

    @ParameterizedTest
    @CsvSource({
        "word/../../x.xml, leads outside",
        "/etc/passwd, leads outside",
        "..\\x.xml, leads outside",
        "C:x.xml, leads outside",
        "word/inner.zip, another packed file"
    })
    void refusesPartsWithOddNames(String part, String words) {
        refuses(422, words, "odd.docx", DocumentFixtures.wordWith(part, bytes("x")));
    }

    @Test
    void refusesArchivesInsideWhateverTheyAreCalled() {
        byte[] inner = DocumentFixtures.word();
        refuses(422, "another packed file", "nested.docx", DocumentFixtures.wordWith("word/picture.png", inner));
    }

    @Test
    void refusesTooManyParts() {
        Map<String, byte[]> parts = new HashMap<>();
        for (int part = 0; part < 2001; part++) {
            parts.put("word/" + part, bytes("x"));
        }
        refuses(422, "2000 parts", "many.docx", DocumentFixtures.packed(parts));
    }

    @Test
    void refusesWordFilesThatAreSomethingElse() {
        String macros = "application/vnd.ms-word.document.macroEnabled.main+xml";
        refuses(415, "not a DOCX file", "macro.docx", DocumentFixtures.word(macros, Map.of()));
        refuses(415, "not a XLSX file", "sheet.xlsx", DocumentFixtures.word());
        refuses(415, "not a DOCX file", "zip.docx", DocumentFixtures.packed(Map.of("readme.txt", bytes("x"))));
        byte[] text = DocumentFixtures.openDocument("application/vnd.oasis.opendocument.text");
        refuses(415, "not a ODS file", "sheet.ods", text);
    }

    @Test
    void refusesDamagedFiles() {
        byte[] whole = DocumentFixtures.word();
        refuses(422, "damaged", "half.docx", Arrays.copyOf(whole, 120));
        refuses(422, "damaged", "end.docx", Arrays.copyOf(whole, whole.length - 30));
    }

    /** Trap: who only reads a packed file from its start never meets what its own list of parts names. */
    @Test
    void refusesPartsHiddenBehindTheOnesThatCanBeMet() {
        byte[] shown = DocumentFixtures.word();
        byte[] hidden = DocumentFixtures.wordWith("hidden.xml", bytes("x"));
        byte[] both = Arrays.copyOf(shown, shown.length + hidden.length);
        System.arraycopy(hidden, 0, both, shown.length, hidden.length);
        refuses(422, "damaged", "both.docx", both);
    }

    @ParameterizedTest
    @CsvSource({
        "'../../etc/plan.pdf', plan.pdf",
        "'C:\\temp\\plan.pdf', plan.pdf",
        "'pl\r\nan\u0000\u202e.pdf', plan.pdf",
        "'..', document",
        "'', document"
    })
    void keepsTheNameWithoutPathAndUnseenCharacters(String given, String kept) {
        assertThat(FileName.of(given)).isEqualTo(kept);
    }

    @Test
    void shortensLongNamesAndKeepsTheirEnd() {
        assertThat(FileName.of("x".repeat(400) + ".pdf")).hasSize(150).endsWith("x.pdf");
    }

    @Test
    void saysTheNameInTheHeaderSoThatItCannotEndIt() {
        assertThat(DocumentDownload.disposition("Plan \"é\".pdf"))
                .isEqualTo("attachment; filename=\"Plan ___.pdf\"; filename*=UTF-8''Plan%20%22%C3%A9%22.pdf");
    }
}
