package org.gatehouse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gatehouse.text.Passage.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

/** Of an office file exactly that is read which its reader sees. */
class OfficeFileTests {

    private final TextReader reader = new TextReader();

    private List<String> word(String body) {
        return TextFixtures.texts(reader.file("a.docx", new ByteArrayResource(WordEdits.body(body))));
    }

    private List<String> open(String styles, String body) {
        byte[] file = TextFixtures.openDocument(styles, body, Map.of());
        return TextFixtures.texts(reader.file("a.odt", new ByteArrayResource(file)));
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void leavesOutWhatIsDeletedOrMovedAway() {
        assertThat(word("<w:p><w:r><w:t xml:space=\"preserve\">All </w:t></w:r>"
                        + "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:rPr><w:ins w:id=\"2\" w:author=\"a\"/></w:rPr><w:delText>no </w:delText></w:r></w:del>"
                        + "<w:moveFrom w:id=\"3\" w:author=\"a\"><w:r><w:t>old </w:t></w:r></w:moveFrom>"
                        + "<w:ins w:id=\"4\" w:author=\"a\"><w:r><w:t>data</w:t></w:r></w:ins></w:p>"))
                .containsExactly("All data");
        assertThat(open(
                        "",
                        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Deleted.</text:p></text:deletion>"
                                + "</text:changed-region></text:tracked-changes><text:p>All data</text:p>"))
                .containsExactly("All data");
    }

    /** Hidden words could promise what nobody is shown. */
    @Test
    void leavesOutHiddenText() {
        assertThat(word("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden</w:t><w:tab/></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>Seen</w:t></w:r></w:p>"))
                .containsExactly("Seen");
        assertThat(open(
                        "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>",
                        "<text:p><text:span text:style-name=\"T1\">Hidden</text:span>Seen</text:p>"
                                + "<text:section text:display=\"none\"><text:p>Hidden</text:p></text:section>"))
                .containsExactly("Seen");
    }

    @Test
    void leavesOutRemarksAndLists() {
        assertThat(
                        open(
                                "",
                                "<text:table-of-content><text:index-body><text:p>Export 3</text:p></text:index-body></text:table-of-content>"
                                        + "<text:p>Seen<office:annotation><text:p>Remark</text:p></office:annotation></text:p>"))
                .containsExactly("Seen");
        assertThat(word(
                        "<w:sdt><w:sdtContent><w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr><w:r><w:t>Export</w:t></w:r></w:p>"
                                + paragraph("In a control") + "</w:sdtContent></w:sdt>" + paragraph("Seen")))
                .containsExactly("In a control", "Seen");
    }

    @Test
    void leavesOutHeadersAndFooters() {
        byte[] file = WordFixtures.word(document -> {
            document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Header");
            document.createParagraph().createRun().setText("Seen");
        });

        assertThat(TextFixtures.texts(reader.file("a.docx", new ByteArrayResource(file))))
                .containsExactly("Seen");
        assertThat(open("", "<text:p>Seen</text:p>")).containsExactly("Seen");
    }

    @Test
    void putsFootnotesLast() {
        byte[] file = WordFixtures.word(document -> {
            var note = document.createFootnote();
            note.createParagraph().createRun().setText("Within 30 days.");
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("All data");
            paragraph.addFootnoteReference(note);
            paragraph.createRun().setText(" is exported.");
            document.createParagraph().createRun().setText("Next.");
        });
        List<String> expected = List.of("All data is exported.", "Next.", "Within 30 days.");

        assertThat(TextFixtures.texts(reader.file("a.docx", new ByteArrayResource(file))))
                .isEqualTo(expected);
        assertThat(
                        open(
                                "",
                                "<text:p>All data<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Within 30 days.</text:p></text:note-body></text:note> is exported.</text:p><text:p>Next.</text:p>"))
                .isEqualTo(expected);
    }

    @Test
    void readsTextBoxesOnce() {
        String box = "<w:txbxContent><w:p><w:pPr/><w:r><w:t>In a box</w:t></w:r></w:p>" + paragraph("Second")
                + "</w:txbxContent>";

        assertThat(
                        word(
                                "<w:p><w:pPr/><w:r><w:t xml:space=\"preserve\">All </w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>"
                                        + box
                                        + "</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent><w:t>around it</w:t></w:r></w:p>"))
                .containsExactly("All around it", "In a box", "Second");
    }

    @Test
    void readsTablesWithinTables() {
        String inner = "<w:tbl><w:tr><w:tc>" + paragraph("API") + "</w:tc><w:tc>" + paragraph("yes")
                + "</w:tc></w:tr></w:tbl>";

        assertThat(word("<w:tbl><w:tr><w:tc>" + paragraph("Layout only") + inner + paragraph("After it")
                        + "</w:tc></w:tr></w:tbl>"))
                .containsExactly("API | yes", "Layout only", "After it");
        assertThat(word("<w:tbl><w:tr><w:tc>" + paragraph("Two") + paragraph("parts") + "</w:tc><w:tc>"
                        + paragraph("cell") + "</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"))
                .containsExactly("Two parts | cell");
    }

    @Test
    void keepsHyphensTabsAndBreaks() {
        assertThat(word("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs></w:pPr><w:r><w:t>self</w:t>"
                        + "<w:noBreakHyphen/><w:t>service</w:t></w:r></w:p><w:p/>"
                        + "<w:p><w:r><w:t>a) First item</w:t><w:br/><w:t>b) Second item</w:t></w:r></w:p>"))
                .containsExactly("self-service", "First item", "Second item");
        assertThat(open("", "<text:p>API<text:tab/>yes</text:p><text:p>One.<text:line-break/>Two.</text:p>"))
                .containsExactly("API | yes", "One.", "Two.");
    }

    @Test
    void takesBoldLabelsForHeadings() {
        String bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>4.2 Data formats</w:t></w:r></w:p>";
        ReadText read = reader.file(
                "a.docx", new ByteArrayResource(WordEdits.body(bold + paragraph("CSV and JSON are offered."))));

        assertThat(read.passages()).extracting(Passage::kind).containsExactly(Kind.HEADING, Kind.PARAGRAPH);
        assertThat(TextFixtures.texts(read)).startsWith("Data formats");
    }
}
