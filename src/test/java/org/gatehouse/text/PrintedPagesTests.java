package org.gatehouse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

/** Pages of a PDF are read as a person reads them. */
class PrintedPagesTests {

    /** Words at a place: column and height in points from the left and from below. */
    private record Put(float x, float y, String text) {}

    private static byte[] page(List<Put> puts) {
        return PdfFixtures.pdf(document -> put(document, puts));
    }

    private static void put(PDDocument document, List<Put> puts) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (Put put : puts) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                content.newLineAtOffset(put.x(), put.y());
                content.showText(put.text());
                content.endText();
            }
        }
    }

    private static List<String> texts(byte[] pdf) {
        return TextFixtures.texts(new TextReader().file("a.pdf", new ByteArrayResource(pdf)));
    }

    @Test
    void readsCellsOfSeveralLines() {
        assertThat(texts(page(List.of(
                        new Put(72, 700, "Requirement"),
                        new Put(250, 700, "Answer"),
                        new Put(72, 680, "Access to all data"),
                        new Put(72, 666, "through an interface"),
                        new Put(250, 680, "Optional module, priced"),
                        new Put(250, 666, "on request"),
                        new Put(72, 646, "Bulk export"),
                        new Put(250, 646, "Included"),
                        new Put(72, 610, "The supplier signs.")))))
                .containsExactly(
                        "Requirement | Answer",
                        "Access to all data through an interface | Optional module, priced on request",
                        "Bulk export | Included",
                        "The supplier signs.");
    }

    @Test
    void readsColumnsOneAfterAnother() {
        List<Put> puts = new java.util.ArrayList<>();
        for (int column = 0; column < 2; column++) {
            for (int line = 0; line < 20; line++) {
                puts.add(
                        new Put(72 + column * 250, 700 - line * 14, "words of column " + column + " and line " + line));
            }
        }

        assertThat(String.join(" ", texts(page(puts))))
                .doesNotContain("|")
                .containsSubsequence("column 0 and line 0", "column 0 and line 19", "column 1 and line 0");
    }

    @Test
    void goesOnAcrossPages() {
        byte[] pdf = PdfFixtures.pdf(document -> {
            put(
                    document,
                    List.of(new Put(
                            72, 100, "The supplier must provide an interface that the council's systems can use")));
            put(document, List.of(new Put(72, 700, "without any further cost."), new Put(72, 660, "Next.")));
        });

        ReadText read = new TextReader().file("a.pdf", new ByteArrayResource(pdf));

        assertThat(TextFixtures.texts(read))
                .containsExactly(
                        "The supplier must provide an interface that the council's systems can use without any further cost.",
                        "Next.");
        assertThat(read.passages()).extracting(Passage::page).containsExactly(1, 2);
    }

    @Test
    void dropsRunningLinesAndPageNumbersOnly() {
        byte[] pdf = PdfFixtures.pdf(document -> {
            for (int page = 1; page < 5; page++) {
                put(
                        document,
                        List.of(
                                new Put(72, 800, "Anytown Council, version 1." + page),
                                new Put(72, 700, "Clause " + page + " differs: " + "x".repeat(page) + "."),
                                new Put(280, 30, "Page " + page + " of 4")));
            }
        });

        assertThat(texts(pdf))
                .containsExactly(
                        "Clause 1 differs: x.",
                        "Clause 2 differs: xx.",
                        "Clause 3 differs: xxx.",
                        "Clause 4 differs: xxxx.");
    }

    @Test
    void readsPageThatWasTurned() {
        byte[] pdf = PdfFixtures.pdf(document -> {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(90);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 100, 72));
                content.showText("The supplier must export");
                content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 114, 72));
                content.showText("all data.");
                content.endText();
            }
        });

        assertThat(texts(pdf)).containsExactly("The supplier must export all data.");
    }

    /** Trap: the number of a clause stands as far from its text as one cell from the next. */
    @Test
    void takesNumberedClauseForNoRow() {
        assertThat(texts(page(List.of(
                        new Put(72, 700, "1.1"),
                        new Put(120, 700, "The supplier must export all of the data that the council"),
                        new Put(120, 686, "has put into the system."),
                        new Put(72, 666, "1.2"),
                        new Put(120, 666, "The supplier must help.")))))
                .containsExactly(
                        "The supplier must export all of the data that the council has put into the system.",
                        "The supplier must help.");
    }

    @Test
    void readsLastCellOfSeveralLines() {
        assertThat(texts(page(List.of(
                        new Put(72, 700, "Bulk export"),
                        new Put(250, 700, "Included, but only on"),
                        new Put(250, 686, "working days"),
                        new Put(72, 666, "Access"),
                        new Put(250, 666, "Included"),
                        new Put(72, 652, "The supplier signs.")))))
                .containsExactly(
                        "Bulk export | Included, but only on working days", "Access | Included", "The supplier signs.");
    }

    /** Trap: a form has the same answer at the same place of every page. */
    @Test
    void keepsAnswersThatRepeat() {
        byte[] pdf = PdfFixtures.pdf(document -> {
            for (int page = 0; page < 5; page++) {
                put(document, List.of(new Put(72, 700, "Answer: Yes."), new Put(280, 30, "5")));
            }
        });

        assertThat(texts(pdf)).hasSize(5).containsOnly("Answer: Yes.");
    }
}
