package org.gatehouse.text;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
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

    private static final double EDGE = 0.1;

    private final Budget budget;
    private final List<List<PrintedLine>> pages = new ArrayList<>();
    private final Map<PDFont, Boolean> bold = new IdentityHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Double> starts = new ArrayList<>();
    private @Nullable TextPosition first;
    private @Nullable TextPosition last;
    private double size;
    private boolean light;
    private int glyphs;
    private int operators;

    private PrintedLines(Budget budget) {
        this.budget = budget;
        setSuppressDuplicateOverlappingText(true);
    }

    /** @return the lines of each page */
    static List<List<PrintedLine>> of(PDDocument document, Budget budget) throws IOException {
        PrintedLines printed = new PrintedLines(budget);
        printed.writeText(document, Writer.nullWriter());
        return printed.pages;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        budget.checkTime();
        pages.add(new ArrayList<>());
        super.processPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if ((++operators & 0xFF) == 0) {
            budget.checkTime();
        }
        super.processOperator(operator, operands);
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
        light |= !bold.computeIfAbsent(position.getFont(), PrintedLines::isBold);
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

    private static boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
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
            pages.get(pages.size() - 1).add(line(line, first, last));
        }
        text.setLength(0);
        starts.clear();
        first = null;
        last = null;
        size = 0;
        light = false;
    }

    private PrintedLine line(String text, TextPosition first, TextPosition last) {
        double right = last.getXDirAdj() + last.getWidthDirAdj();
        double y = first.getYDirAdj();
        double height = first.getDir() % 180 == 0 ? first.getPageHeight() : first.getPageWidth();
        boolean atEdge = y < height * EDGE || y > height * (1 - EDGE);
        return new PrintedLine(text, getCurrentPageNo(), List.copyOf(starts), right, y, size, !light, atEdge);
    }
}
