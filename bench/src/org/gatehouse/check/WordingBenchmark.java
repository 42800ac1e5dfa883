package org.gatehouse.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.gatehouse.text.ReadText;
import org.gatehouse.text.TextReader;
import org.springframework.core.io.ByteArrayResource;

/**
 * Judging a document of 100 pages beside reading its text, and what 100 documents in a row leave in memory. Every sentence of
 * the document is about a requirement, which is the most there can be to judge.
 */
public final class WordingBenchmark {

    private static final int PAGES = 100;
    private static final int LINES = 45;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 15;
    /** In how many words somebody who edits a Word document leaves a run with a format of its own. */
    private static final int EDITED = 6;
    private static final int IN_A_ROW = 100;
    private static final String SENTENCES = "src/test/resources/wording/known.csv";

    private final WordingCheck check = new WordingCheck(WordingRules.read());
    private final TextReader reader = new TextReader();

    public static void main(String[] arguments) throws IOException {
        WordingBenchmark bench = new WordingBenchmark();
        List<String> lines = lines();
        bench.compare("plain.docx", word(lines, Integer.MAX_VALUE));
        bench.compare("edited.docx", word(lines, EDITED));
        bench.compare("printed.pdf", printed(lines));
        bench.memory(word(lines.subList(0, lines.size() / 10), EDITED));
        System.exit(0);
    }

    private void compare(String name, byte[] file) {
        double first = ratio(name, file);
        for (int round = 1; round < WARM_UP; round++) {
            ratio(name, file);
        }
        double[] ratios = new double[ROUNDS];
        Arrays.setAll(ratios, round -> ratio(name, file));
        Arrays.sort(ratios);
        System.out.printf(
                "%s, %d pages: judging takes %.2f of reading (median of %d; %.2f to %.2f); %.2f the first time%n",
                name, PAGES, ratios[ROUNDS / 2], ROUNDS, ratios[0], ratios[ROUNDS - 1], first);
    }

    private double ratio(String name, byte[] file) {
        long start = System.nanoTime();
        ReadText text = reader.file(name, new ByteArrayResource(file));
        long read = System.nanoTime();
        check.check(text, Mode.TENDER);
        return (double) (System.nanoTime() - read) / (read - start);
    }

    private void memory(byte[] file) {
        for (int number = 1; number <= IN_A_ROW; number++) {
            check.check(reader.file("part.docx", new ByteArrayResource(file)), Mode.SUPPLIER);
            if (number % (IN_A_ROW / 4) == 0) {
                System.gc();
                long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
                System.out.printf("after %d documents: %d MB in use%n", number, used >> 20);
            }
        }
    }

    private static List<String> lines() throws IOException {
        List<String> sentences = new ArrayList<>();
        try (Reader in = Files.newBufferedReader(Path.of(SENTENCES))) {
            CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)
                    .forEach(row -> sentences.add(row.get("text").replaceAll("[^\\x20-\\x7E]", "-")));
        }
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < PAGES * LINES / 2; number++) {
            lines.add(sentences.get(number % sentences.size()));
        }
        return lines;
    }

    /** @param run how many words stand in one run; Word begins a new one wherever somebody edited, or its format differs */
    private static byte[] word(List<String> lines, int run) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String line : lines) {
                XWPFParagraph paragraph = document.createParagraph();
                String[] words = line.split("(?<= )");
                for (int from = 0; from < words.length; from += Math.min(run, words.length)) {
                    int to = Math.min(words.length - from, run) + from;
                    XWPFRun piece = paragraph.createRun();
                    piece.setText(String.join("", Arrays.copyOfRange(words, from, to)));
                    if (run < words.length) {
                        piece.setFontFamily("Arial");
                        piece.setFontSize(11);
                        piece.setColor("0B0C0C");
                        piece.setLang("en-GB");
                    }
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] printed(List<String> lines) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            int perPage = lines.size() / PAGES;
            for (int page = 0; page < PAGES; page++) {
                print(document, lines.subList(page * perPage, (page + 1) * perPage));
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void print(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
            content.setLeading(15);
            content.newLineAtOffset(40, 800);
            for (String line : lines) {
                for (int from = 0; from < line.length(); from += 110) {
                    content.showText(line.substring(from, Math.min(line.length(), from + 110)));
                    content.newLine();
                }
                content.newLine();
            }
            content.endText();
        }
    }
}
