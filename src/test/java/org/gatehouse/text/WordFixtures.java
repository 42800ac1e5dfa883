package org.gatehouse.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gatehouse.text.Passage.Kind;
import org.gatehouse.text.TextFixtures.Piece;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Word files, written as Word writes them. */
final class WordFixtures {

    private WordFixtures() {}

    static byte[] specification() {
        return word(document -> {
            XWPFTable table = null;
            for (Piece piece : TextFixtures.SPECIFICATION) {
                if (piece.kind() == Kind.TABLE_HEAD || piece.kind() == Kind.TABLE_ROW) {
                    table = row(document, table, piece);
                } else {
                    paragraph(document, piece);
                }
            }
        });
    }

    private static XWPFTable row(XWPFDocument document, XWPFTable table, Piece piece) {
        XWPFTable whole = table == null ? document.createTable(1, piece.cells().size()) : table;
        if (table != null) {
            whole.createRow();
        }
        for (int cell = 0; cell < piece.cells().size(); cell++) {
            whole.getRow(whole.getNumberOfRows() - 1)
                    .getCell(cell)
                    .setText(piece.cells().get(cell));
        }
        return whole;
    }

    private static void paragraph(XWPFDocument document, Piece piece) {
        XWPFParagraph paragraph = document.createParagraph();
        if (piece.kind() == Kind.HEADING) {
            paragraph.setStyle("Heading1");
        } else if (piece.kind() == Kind.BULLET) {
            paragraph.setNumID(BigInteger.ONE);
            paragraph.setNumILvl(BigInteger.ZERO);
        }
        paragraph.createRun().setText(piece.text());
    }

    static byte[] word(Consumer<XWPFDocument> content) {
        try (XWPFDocument document = new XWPFDocument()) {
            style(document.createStyles(), "Heading1", "heading 1");
            style(document.getStyles(), "TOC1", "toc 1");
            content.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void style(XWPFStyles styles, String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        styles.addStyle(new XWPFStyle(style));
    }
}
