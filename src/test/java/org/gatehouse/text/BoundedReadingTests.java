package org.gatehouse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatehouse.text.TextFixtures.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.gatehouse.text.TextRefused.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

/** Reading ends in time, and leaves neither threads nor memory behind. */
class BoundedReadingTests {

    private final TextReader reader = new TextReader();

    private static TextReader within(Duration time, int atOnce) {
        ReadingLimits usual = ReadingLimits.USUAL;
        return new TextReader(
                new ReadingLimits(usual.bytes(), usual.pages(), usual.characters(), usual.depth(), time, atOnce));
    }

    /** The thread of a document that takes too long ends by itself once it can look at the clock, and its place is free. */
    @Test
    void givesUpOnWhatTakesTooLong() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                try {
                    open.await();
                } catch (InterruptedException woken) {
                    Thread.currentThread().interrupt();
                }
                return 'x';
            }

            @Override
            public void close() {
                ended.countDown();
            }
        };
        TextReader brief = within(Duration.ofMillis(300), 1);

        assertThatThrownBy(() -> brief.file("a.txt", () -> endless)).hasMessageContaining("takes too long");

        open.countDown();
        ended.await();
        HostileFileTests.refuses(brief, Kind.EMPTY, "is empty", "a.txt", new byte[0]);
    }

    /** Trap: forms within forms draw a billion lines and never a letter, so that counting letters never ends it. */
    @Test
    void givesUpOnDrawingWithoutEnd() {
        byte[] drawing = PdfFixtures.pdf(document -> {
            String each = "0 0 m 9 9 l S\n".repeat(300);
            PDFormXObject inner = form(document, each, null);
            for (int depth = 0; depth < 8; depth++) {
                inner = form(document, "/F Do\n".repeat(50), inner);
            }
            PDPage page = new PDPage();
            document.addPage(page);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), inner);
            page.setResources(resources);
            PDStream content = new PDStream(document);
            try (var out = content.createOutputStream()) {
                out.write(bytes("/F Do"));
            }
            page.setContents(content);
        });
        TextReader brief = within(Duration.ofSeconds(2), 1);

        HostileFileTests.refuses(brief, Kind.TOO_LARGE, "takes too long", "a.pdf", drawing);
        HostileFileTests.refuses(brief, Kind.EMPTY, "is empty", "a.txt", new byte[0]);
    }

    private static PDFormXObject form(PDDocument document, String content, PDFormXObject inner) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(100, 100));
        PDResources resources = new PDResources();
        if (inner != null) {
            resources.put(COSName.getPDFName("F"), inner);
        }
        form.setResources(resources);
        try (var out = form.getContentStream().createOutputStream()) {
            out.write(bytes(content));
        }
        return form;
    }

    /** What is kept of a document after it was read would fill the memory of a service that runs for months. */
    @Test
    void keepsNothingOfWhatWasRead() {
        List<byte[]> files =
                List.of(WordFixtures.specification(), TextFixtures.openDocument(), PdfFixtures.specification(600));
        List<String> names = List.of("a.docx", "a.odt", "a.pdf");
        long before = 0;
        for (int round = 0; round < 120; round++) {
            reader.file(names.get(round % 3), new ByteArrayResource(files.get(round % 3)));
            before = round == 20 ? used() : before;
        }

        assertThat(used() - before).isLessThan(4L << 20);
    }

    private static long used() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void letsNoThreadBehind() throws InterruptedException {
        for (int round = 0; round < 20; round++) {
            reader.file("a.txt", new ByteArrayResource(bytes("The supplier must export all data.")));
            HostileFileTests.refuses(reader, Kind.EMPTY, "is empty", "a.txt", new byte[0]);
        }
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("reading-document")) {
                thread.join(10_000);
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }
}
