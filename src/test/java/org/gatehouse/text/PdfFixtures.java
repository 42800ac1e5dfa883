package org.gatehouse.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.gatehouse.text.TextFixtures.Piece;

/** PDFs as office programs print them: broken lines, running headers, page numbers. */
final class PdfFixtures {

    private static final float SIZE = 11;

    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private final PDDocument document = new PDDocument();
    private final int lowest;
    private PDPageContentStream page;
    private float y;

    private PdfFixtures(int lowest) {
        this.lowest = lowest;
    }

    /** @param lowest where a page ends, in points from below: the higher, the more pages; several have a header */
    static byte[] specification(int lowest) {
        PdfFixtures pdf = new PdfFixtures(lowest);
        try (PDDocument document = pdf.document) {
            pdf.newPage();
            for (Piece piece : TextFixtures.SPECIFICATION) {
                pdf.write(piece);
            }
            pdf.page.close();
            return saved(document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void newPage() throws IOException {
        if (page != null) {
            page.close();
        }
        document.addPage(new PDPage(PDRectangle.A4));
        page = new PDPageContentStream(document, document.getPage(document.getNumberOfPages() - 1));
        if (lowest > 100) {
            at(72, 810, plain, 9, "Anytown Council: specification of housing system");
        }
        at(280, 30, plain, 9, "Page " + document.getNumberOfPages());
        y = 760;
    }

    private void at(float x, float height, PDFont font, float size, String text) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, height);
        page.showText(text);
        page.endText();
    }

    private void write(Piece piece) throws IOException {
        switch (piece.kind()) {
            case HEADING -> lines(72, bold, 14, (piece.sign() + " " + piece.text()).strip());
            case TABLE_HEAD, TABLE_ROW -> row(piece);
            case BULLET -> {
                room();
                at(72, y, plain, SIZE, piece.sign());
                lines(100, plain, SIZE, piece.text());
            }
            default -> lines(72, plain, SIZE, piece.text());
        }
        y -= 8;
    }

    private void row(Piece piece) throws IOException {
        room();
        for (int cell = 0; cell < piece.cells().size(); cell++) {
            at(72 + cell * 150, y, plain, SIZE, piece.cells().get(cell));
        }
        y -= 14;
    }

    private void lines(float x, PDFont font, float size, String text) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (font.getStringWidth(line + " " + word) / 1000 * size > 523 - x) {
                line(x, font, size, line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        line(x, font, size, line.toString());
    }

    private void line(float x, PDFont font, float size, String text) throws IOException {
        room();
        at(x, y, font, size, text);
        y -= size * 1.25f;
    }

    private void room() throws IOException {
        if (y < lowest) {
            newPage();
        }
    }

    static byte[] pages(int count, String text) {
        return pdf(document -> {
            for (int page = 0; page < count; page++) {
                show(document, page + " " + text);
            }
        });
    }

    /** Text that can be seen and pictures of pages. */
    static byte[] scanned(int pictures, String... pages) {
        return pdf(document -> {
            for (String text : pages) {
                show(document, text);
            }
            for (int picture = 0; picture < pictures; picture++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 595, 842);
                }
            }
        });
    }

    static byte[] protectedBy(String owner, String user) {
        return pdf(document -> {
            show(document, "The supplier must export all data.");
            AccessPermission nothing = new AccessPermission();
            nothing.setCanExtractContent(false);
            StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, nothing);
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
        });
    }

    static void show(PDDocument document, String... lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            float y = 700;
            for (String line : List.of(lines)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), SIZE);
                content.newLineAtOffset(72, y);
                content.showText(line);
                content.endText();
                y -= 14;
            }
        }
    }

    interface Content {
        void write(PDDocument document) throws IOException;
    }

    static byte[] pdf(Content content) {
        try (PDDocument document = new PDDocument()) {
            content.write(document);
            return saved(document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
