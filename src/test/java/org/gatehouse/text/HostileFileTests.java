package org.gatehouse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatehouse.text.TextFixtures.bytes;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gatehouse.text.TextRefused.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

/** What cannot be read, or is built to do harm, is answered with what to do. */
class HostileFileTests {

    private final TextReader reader = new TextReader();

    private void refuses(Kind kind, String words, String name, byte[] content) {
        refuses(reader, kind, words, name, content);
    }

    static void refuses(TextReader reader, Kind kind, String words, String name, byte[] content) {
        assertThatThrownBy(() -> reader.file(name, new ByteArrayResource(content)))
                .isInstanceOfSatisfying(
                        TextRefused.class, refused -> assertThat(refused.kind()).isEqualTo(kind))
                .hasMessageContaining(words)
                .message()
                .doesNotContain("Exception")
                .matches("(?s).*[.!] [A-Z][^.]+\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.odt", "a.pdf", "a.txt"})
    void refusesEmptyFiles(String name) {
        refuses(Kind.EMPTY, "is empty", name, new byte[0]);
    }

    @Test
    void refusesBlankDocuments() {
        refuses(Kind.EMPTY, "no text in it", "a.docx", WordFixtures.word(document -> document.createParagraph()));
        refuses(Kind.EMPTY, "no text in it", "a.odt", TextFixtures.openDocument("<text:p> </text:p>"));
        refuses(Kind.EMPTY, "no text in it", "a.pdf", PdfFixtures.pages(0, ""));
        refuses(Kind.EMPTY, "no text in it", "b.pdf", PdfFixtures.pdf(document -> document.addPage(new PDPage())));
        refuses(Kind.EMPTY, "no text in it", "a.txt", bytes("\n \r\n\t"));
    }

    @Test
    void refusesProtectedFiles() throws IOException {
        refuses(Kind.ENCRYPTED, "password", "a.pdf", PdfFixtures.protectedBy("owner", "user"));
        refuses(Kind.ENCRYPTED, "password", "a.docx", protectedWord());
        byte[] list = bytes("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                + "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>");
        refuses(
                Kind.ENCRYPTED,
                "password",
                "a.odt",
                TextFixtures.openDocument(
                        "", "", Map.of("META-INF/manifest.xml", list, "content.xml", new byte[] {7, 9})));
        refuses(
                Kind.ENCRYPTED,
                "password",
                "b.odt",
                TextFixtures.openDocument("", "", Map.of("encrypted-package", new byte[] {7, 9})));
    }

    private static byte[] protectedWord() throws IOException {
        try (POIFSFileSystem old = new POIFSFileSystem();
                var out = new java.io.ByteArrayOutputStream()) {
            old.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            old.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** Whoever can open it can read it; that it may not be copied from binds nobody who only reads. */
    @Test
    void readsPdfThatAnyoneCanOpen() {
        byte[] open = PdfFixtures.protectedBy("owner", "");

        assertThat(TextFixtures.texts(reader.file("a.pdf", new ByteArrayResource(open))))
                .containsExactly("The supplier must export all data.");
    }

    @Test
    void refusesPicturesOfPages() {
        refuses(Kind.PICTURES_ONLY, "has no text, only pictures of pages", "a.pdf", PdfFixtures.scanned(2));
        refuses(
                Kind.PICTURES_ONLY,
                "has 3 pages, and 2 of them",
                "b.pdf",
                PdfFixtures.scanned(2, "This cover has been written by the program itself"));
        assertThat(reader.file("c.pdf", new ByteArrayResource(PdfFixtures.scanned(1, "This page can be read by all")))
                        .passages())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.doc", "a.rtf", "a.xlsx", "a.html", "docx", "a", "a.docx.exe", ""})
    void refusesOtherKinds(String name) {
        refuses(Kind.WRONG_TYPE, "Save it as a Word (DOCX), ODT, PDF or TXT file", name, bytes("text"));
    }

    @Test
    void refusesWhatIsNotWhatItsNameSays() {
        refuses(Kind.WRONG_TYPE, "not a PDF file", "a.pdf", WordFixtures.specification());
        refuses(Kind.WRONG_TYPE, "not a DOCX file", "a.docx", TextFixtures.openDocument());
        refuses(Kind.WRONG_TYPE, "not a ODT file", "a.odt", bytes("text"));
        refuses(Kind.WRONG_TYPE, "not a TXT file", "a.txt", PdfFixtures.pages(1, "text"));
    }

    @Test
    void refusesDamagedFiles() {
        for (String name : List.of("a.docx", "a.odt", "a.pdf")) {
            byte[] whole = name.endsWith("x")
                    ? WordFixtures.specification()
                    : name.endsWith("t") ? TextFixtures.openDocument() : PdfFixtures.pages(1, "text");
            refuses(Kind.DAMAGED, "damaged", name, Arrays.copyOf(whole, name.endsWith("f") ? 40 : whole.length / 2));
        }
        refuses(Kind.DAMAGED, "damaged", "b.odt", TextFixtures.openDocument("<text:p>no end"));
    }

    @Test
    void refusesPackedBombs() {
        byte[] zeros = new byte[20 << 20];
        refuses(
                Kind.DAMAGED,
                "packed so tightly",
                "a.odt",
                TextFixtures.openDocument("", "<text:p>x</text:p>", Map.of("big.xml", zeros)));
        refuses(
                Kind.DAMAGED,
                "another packed file",
                "b.odt",
                TextFixtures.openDocument("", "<text:p>x</text:p>", Map.of("inner.bin", TextFixtures.openDocument())));
    }

    @Test
    void refusesPdfThatUnpacksWithoutEnd() {
        byte[] bomb = PdfFixtures.pdf(document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream content = new PDStream(document);
            try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
                for (int piece = 0; piece < 130; piece++) {
                    out.write(" ".repeat(1 << 20).getBytes());
                }
            }
            page.setContents(content);
        });

        assertThat(bomb).hasSizeLessThan(1 << 20);
        refuses(Kind.DAMAGED, "damaged", "a.pdf", bomb);
    }

    @Test
    void refusesPdfThatIsPackedTwice() {
        byte[] twice = PdfFixtures.pdf(document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream content = document.getDocument().createCOSStream();
            var filters = new org.apache.pdfbox.cos.COSArray();
            filters.add(COSName.FLATE_DECODE);
            filters.add(COSName.LZW_DECODE);
            try (var out = content.createOutputStream(filters)) {
                out.write(bytes("BT ET"));
            }
            page.setContents(new PDStream(content));
        });

        refuses(Kind.DAMAGED, "damaged", "a.pdf", twice);
    }

    @Test
    void refusesElementsTooDeepWithinEachOther() {
        String deep = "<text:span>".repeat(1000) + "x" + "</text:span>".repeat(1000);

        refuses(Kind.DAMAGED, "damaged", "a.odt", TextFixtures.openDocument("<text:p>" + deep + "</text:p>"));
    }

    @Test
    void refusesTooManyPages() {
        refuses(Kind.TOO_LARGE, "has 301 pages; up to 300", "a.pdf", PdfFixtures.pages(301, "text"));
    }

    @Test
    void refusesTooLargeFiles() {
        refuses(Kind.TOO_LARGE, "25 MB", "a.txt", " ".repeat((25 << 20) + 1).getBytes());
        refuses(
                Kind.TOO_LARGE,
                "6,000,000",
                "b.txt",
                "The end. ".repeat(700_000).getBytes());
    }

    /** Nobody is asked for anything: a document type or an entity from elsewhere is refused before. */
    @Test
    void asksNobodyElse() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String place = "http://localhost:" + server.getAddress().getPort() + "/x";
            for (String type : List.of(
                    "<!DOCTYPE x SYSTEM \"" + place + "\">",
                    "<!DOCTYPE x [<!ENTITY y SYSTEM \"" + place + "\">]>",
                    "<!DOCTYPE x [<!ENTITY % y SYSTEM \"" + place + "\">%y;]>")) {
                byte[] content = bytes(type + "<x>&y;</x>");
                refuses(
                        Kind.DAMAGED,
                        "damaged",
                        "a.odt",
                        TextFixtures.openDocument("", "", Map.of("content.xml", content)));
                refuses(Kind.DAMAGED, "damaged", "a.docx", WordEdits.with("word/document.xml", content));
                refuses(Kind.DAMAGED, "damaged", "b.docx", WordEdits.with("word/styles.xml", content));
            }
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }
}
