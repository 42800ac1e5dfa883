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
import org.gatehouse.text.ReadText;
import org.gatehouse.text.TextReader;
import org.springframework.core.io.ByteArrayResource;

/** Judging a document of 100 pages beside reading its text, and what 100 documents in a row leave in memory. */
public final class WordingBenchmark {

    private static final int PAGES = 100;
    private static final int LINES = 45;
    private static final int ROUNDS = 5;
    private static final int IN_A_ROW = 100;
    private static final String SENTENCES = "src/test/resources/wording/known.csv";

    private final WordingCheck check = new WordingCheck(WordingRules.read());
    private final TextReader reader = new TextReader();

    public static void main(String[] arguments) throws IOException {
        WordingBenchmark bench = new WordingBenchmark();
        List<String> lines = lines();
        bench.compare("specification.docx", word(lines));
        bench.compare("specification.pdf", printed(lines));
        bench.memory(word(lines.subList(0, lines.size() / 10)));
        System.exit(0);
    }

    private void compare(String name, byte[] file) {
        double[] ratios = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            long start = System.nanoTime();
            ReadText text = reader.file(name, new ByteArrayResource(file));
            long read = System.nanoTime();
            check.check(text, Mode.TENDER);
            long judged = System.nanoTime();
            if (round >= 0) {
                ratios[round] = (double) (judged - read) / (read - start);
            }
        }
        Arrays.sort(ratios);
        System.out.printf(
                "%s, %d pages: judging takes %.2f of reading (median of %d; %.2f to %.2f)%n",
                name, PAGES, ratios[ROUNDS / 2], ROUNDS, ratios[0], ratios[ROUNDS - 1]);
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

    private static byte[] word(List<String> lines) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            lines.forEach(line -> document.createParagraph().createRun().setText(line));
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
