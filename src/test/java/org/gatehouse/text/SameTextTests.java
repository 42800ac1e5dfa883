package org.gatehouse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatehouse.text.Passage.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

/** One specification says the same in whatever kind of file it is handed in. */
class SameTextTests {

    private final TextReader reader = new TextReader();

    private ReadText file(String name, byte[] content) {
        return reader.file(name, new ByteArrayResource(content));
    }

    private Map<String, ReadText> all() {
        Map<String, ReadText> all = new LinkedHashMap<>();
        all.put("pasted", reader.pasted(TextFixtures.pasted()));
        all.put("docx", file("specification.docx", WordFixtures.specification()));
        all.put("odt", file("specification.ODT", TextFixtures.openDocument()));
        all.put("pdf on one page", file("specification.pdf", PdfFixtures.specification(60)));
        all.put("pdf on many pages", file("specification.pdf", PdfFixtures.specification(680)));
        all.put("txt", file("specification.txt", TextFixtures.bytes(TextFixtures.pasted())));
        return all;
    }

    @Test
    void readsTheSameTexts() {
        all().forEach((form, read) -> assertThat(String.join("\n", TextFixtures.texts(read)))
                .as(form)
                .isEqualTo(String.join("\n", TextFixtures.expected())));
    }

    @Test
    void tellsTheSameKinds() {
        List<Kind> kinds = TextFixtures.SPECIFICATION.stream()
                .map(TextFixtures.Piece::kind)
                .toList();

        all().forEach((form, read) ->
                assertThat(read.passages()).as(form).extracting(Passage::kind).isEqualTo(kinds));
    }

    /** Text taken out of a file and put in a box is read as the file was. */
    @Test
    void saysTheSameWhenWhatWasReadIsPasted() {
        all().forEach((form, read) -> assertThat(reader.pasted(read.asPasted()).passages())
                .as(form)
                .extracting(Passage::kind, Passage::text)
                .isEqualTo(read.passages().stream()
                        .map(passage -> tuple(passage.kind(), passage.text()))
                        .toList()));
    }

    /** Whoever reads “clause 2.1” must find it. */
    @Test
    void keepsTheNumbersOfClauses() {
        String written =
                "1. Data\n\n1.1 The data belongs to the Council.\n1.2 The Supplier shall return it:\n(a) in an open"
                        + " format;\n(b) within 30 days.\n• at no charge";

        assertThat(reader.pasted(written).asPasted().replace("\n\n", "\n")).isEqualTo(written.replace("\n\n", "\n"));
    }

    @Test
    void countsPositionsInPlainText() {
        all().forEach((form, read) -> assertThat(read.passages())
                .as(form)
                .isNotEmpty()
                .allSatisfy(passage -> assertThat(read.plain().substring(passage.start(), passage.end()))
                        .isEqualTo(passage.text())));
    }

    @Test
    void namesPages() {
        ReadText read = file("specification.pdf", PdfFixtures.specification(680));

        assertThat(read.pages()).isGreaterThan(3);
        assertThat(read.passages())
                .extracting(Passage::page)
                .isSorted()
                .startsWith(1)
                .endsWith(read.pages());
        assertThat(file("specification.docx", WordFixtures.specification()).pages())
                .isEqualTo(1);
    }

    @Test
    void readsTextInTheLettersItIsWrittenIn() {
        String text = "Rhaid i’r cyflenwr – bob amser – roi £5.\nA dyna’r diwedd.";
        List<String> expected = text.lines().toList();
        byte[] wide = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);

        assertThat(TextFixtures.texts(file("a.txt", TextFixtures.bytes(text)))).isEqualTo(expected);
        assertThat(TextFixtures.texts(file("a.txt", TextFixtures.bytes("\uFEFF" + text))))
                .isEqualTo(expected);
        assertThat(TextFixtures.texts(file("a.txt", text.getBytes(Charset.forName("windows-1252")))))
                .isEqualTo(expected);
        assertThat(TextFixtures.texts(file("a.txt", wide))).isEqualTo(expected);
        assertThat(TextFixtures.texts(file("a.txt", text.getBytes(StandardCharsets.UTF_16))))
                .isEqualTo(expected);
    }
}
