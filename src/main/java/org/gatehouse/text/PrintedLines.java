package org.gatehouse.text;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a PDF's pages with their places. A space wider than text ever has parts the cells of a table. Forms,
 * scripts, attachments and remarks are not looked at.
 */
final class PrintedLines extends PDFTextStripper {

    /** Space between cells, in sizes of the letters; text set to both edges stays below it. */
    private static final double BETWEEN_CELLS = 1.4;

    private final Budget budget;
    private final List<PrintedLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Double> starts = new ArrayList<>();
    private @Nullable TextPosition first;
    private @Nullable TextPosition last;
    private double size;
    private boolean light;
    private int glyphs;

    private PrintedLines(Budget budget) {
        this.budget = budget;
        setSuppressDuplicateOverlappingText(true);
    }

    static List<PrintedLine> of(PDDocument document, int page, Budget budget) throws IOException {
        PrintedLines printed = new PrintedLines(budget);
        printed.setStartPage(page);
        printed.setEndPage(page);
        printed.writeText(document, Writer.nullWriter());
        return printed.lines;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        budget.checkTime();
        super.processPage(page);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if ((++glyphs & 0xFF) == 0) {
            budget.take(0x100);
        }
        super.processTextPosition(position);
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        positions.forEach(this::add);
    }

    private void add(TextPosition position) {
        String letters = position.getUnicode();
        if (letters == null || letters.isBlank()) {
            space(" ");
            return;
        }
        if (last != null) {
            double room = position.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
            if (room > BETWEEN_CELLS * Math.max(last.getFontSizeInPt(), position.getFontSizeInPt())) {
                space("\t");
                starts.add((double) position.getXDirAdj());
            }
        } else {
            starts.add((double) position.getXDirAdj());
        }
        first = first == null ? position : first;
        last = position;
        size = Math.max(size, position.getFontSizeInPt());
        light |= !isBold(position);
        text.append(isJoined(letters) ? Normalizer.normalize(letters, Normalizer.Form.NFKC) : letters);
    }

    private void space(String space) {
        if (!text.isEmpty()) {
            text.append(space);
        }
    }

    /** Letters that printers join, as in "ﬁle". */
    private static boolean isJoined(String letters) {
        return letters.charAt(0) >= '\uFB00' && letters.charAt(0) <= '\uFB06';
    }

    private static boolean isBold(TextPosition position) {
        PDFontDescriptor descriptor = position.getFont().getFontDescriptor();
        String name = String.valueOf(position.getFont().getName()).toLowerCase(Locale.ROOT);
        return name.matches(".*(bold|black|heavy).*") || descriptor != null && descriptor.isForceBold();
    }

    @Override
    protected void writeWordSeparator() {
        space(" ");
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    @Override
    protected void endArticle() {
        end();
    }

    private void end() {
        String line = Words.line(text.toString());
        if (!line.isEmpty() && first != null && last != null) {
            double right = last.getXDirAdj() + last.getWidthDirAdj();
            lines.add(new PrintedLine(
                    line, getCurrentPageNo(), List.copyOf(starts), right, first.getYDirAdj(), size, !light));
        }
        text.setLength(0);
        starts.clear();
        first = null;
        last = null;
        size = 0;
        light = false;
    }
}
