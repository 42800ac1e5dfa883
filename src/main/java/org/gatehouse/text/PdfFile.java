package org.gatehouse.text;

import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/**
 * A PDF, page by page. PDFBox is asked directly, for what Tika makes of it no longer says where a word stands, and so
 * which words are cells of one row. A PDF that anyone can open but not copy from is read: nobody copies from it here.
 */
final class PdfFile {

    /** A page with fewer letters is no page of text: a page number, a stamp. */
    private static final int FEW = 20;

    private final String name;
    private final Budget budget;
    private int letters;
    private int pictures;

    private PdfFile(String name, Budget budget) {
        this.name = name;
        this.budget = budget;
    }

    /**
     * @throws TextRefused if it is protected, too long or has no text
     * @throws IOException if it is no sound PDF
     */
    static ReadText read(String name, File file, Budget budget) throws IOException {
        PdfStreams.check(file, budget);
        try (PDDocument document = Loader.loadPDF(file, "", IOUtils.createTempFileOnlyStreamCache())) {
            return new PdfFile(name, budget).read(document);
        } catch (InvalidPasswordException closed) {
            throw TextRefused.encrypted(name);
        }
    }

    private ReadText read(PDDocument document) throws IOException {
        int count = document.getNumberOfPages();
        if (count > budget.limits().pages()) {
            throw TextRefused.tooManyPages(name, count, budget.limits().pages());
        }
        List<List<PrintedLine>> pages = PrintedLines.of(document, budget);
        for (int page = 0; page < pages.size(); page++) {
            count(pages.get(page), document.getPage(page));
        }
        if (pictures > 0 && (pictures * 2 > count || letters < FEW)) {
            throw TextRefused.picturesOnly(name, pictures, count);
        }
        List<PrintedLine> lines = RunningLines.dropped(pages);
        return Passages.of(Lines.printed(PrintedPages.lines(lines)), Math.max(1, count));
    }

    private void count(List<PrintedLine> lines, PDPage page) throws IOException {
        int onPage = lines.stream()
                .mapToInt(line ->
                        (int) line.text().chars().filter(Character::isLetter).count())
                .sum();
        letters += onPage;
        if (onPage < FEW && showsPicture(page.getResources(), 3)) {
            pictures++;
        }
    }

    private static boolean showsPicture(@Nullable PDResources resources, int depth) throws IOException {
        if (resources == null || depth == 0) {
            return false;
        }
        for (COSName one : resources.getXObjectNames()) {
            if (resources.isImageXObject(one)) {
                return true;
            }
            PDXObject inner = resources.getXObject(one);
            if (inner instanceof PDImageXObject
                    || inner instanceof PDFormXObject form && showsPicture(form.getResources(), depth - 1)) {
                return true;
            }
        }
        return false;
    }
}
