package org.gatehouse.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gatehouse.text.Passage.Kind;

/** An invented specification, and what it looks like in each kind of file. */
final class TextFixtures {

    /** A piece of it: what stands before it, and its text or cells. */
    record Piece(Kind kind, String sign, List<String> cells) {

        String text() {
            return String.join(" | ", cells);
        }

        private static Piece of(Kind kind, String sign, String... cells) {
            return new Piece(kind, sign, List.of(cells));
        }
    }

    static final List<Piece> SPECIFICATION = List.of(
            Piece.of(Kind.HEADING, "", "Case management system"),
            Piece.of(
                    Kind.PARAGRAPH,
                    "",
                    "The council replaces the system that its 240 people in housing use. This specification says what the new one must do, and what the council expects of whoever supplies it."),
            Piece.of(Kind.HEADING, "1.", "Data and interfaces"),
            Piece.of(
                    Kind.BULLET,
                    "1.1",
                    "The supplier must provide a documented interface through which the council’s own systems can read and write every record, at no cost beyond the price of the licence."),
            Piece.of(
                    Kind.BULLET,
                    "1.2",
                    "The council owns all data. The supplier must export it in an open format within 30 days of being asked:"),
            Piece.of(Kind.BULLET, "•", "as CSV, with a description of every column;"),
            Piece.of(
                    Kind.BULLET,
                    "•",
                    "as JSON, for records that contain others, with all of their attachments and the whole of their self-service history;"),
            Piece.of(Kind.BULLET, "•", "without any help from the supplier."),
            Piece.of(Kind.HEADING, "2.", "Options"),
            Piece.of(Kind.TABLE_HEAD, "", "Feature", "Included", "Price"),
            Piece.of(Kind.TABLE_ROW, "", "API access", "optional module", "£4,000"),
            Piece.of(Kind.TABLE_ROW, "", "Bulk export", "included", "none"),
            Piece.of(Kind.TABLE_ROW, "", "Single sign-on", "included", "none"),
            Piece.of(Kind.HEADING, "3.", "Questions to the supplier"),
            Piece.of(Kind.PARAGRAPH, "", "Q1: Can the council leave before the term ends?"),
            Piece.of(Kind.PARAGRAPH, "", "A1: Yes, with three months of notice."),
            Piece.of(Kind.PARAGRAPH, "", "Rhaid i’r cyflenwr ddarparu’r gwasanaeth yn Gymraeg hefyd."));

    private TextFixtures() {}

    static List<String> texts(ReadText read) {
        return read.passages().stream().map(Passage::text).toList();
    }

    static List<String> expected() {
        return SPECIFICATION.stream().map(Piece::text).toList();
    }

    /** As it comes out of a mail: broken at 76 letters, headings with room around them. */
    static String pasted() {
        return SPECIFICATION.stream()
                .map(piece -> switch (piece.kind()) {
                    case HEADING -> "\n" + (piece.sign() + " " + piece.text()).strip() + "\n\n";
                    case TABLE_HEAD, TABLE_ROW -> piece.text() + "\n";
                    default -> broken((piece.sign() + " " + piece.text()).strip()) + "\n\n";
                })
                .collect(Collectors.joining());
    }

    private static String broken(String text) {
        StringBuilder broken = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            boolean fits = column + word.length() < 76;
            broken.append(column == 0 ? "" : fits ? " " : "\n").append(word);
            column = (fits ? column + 1 : 0) + word.length();
        }
        return broken.toString();
    }

    static byte[] openDocument() {
        StringBuilder body = new StringBuilder();
        boolean table = false;
        for (Piece piece : SPECIFICATION) {
            boolean row = piece.kind() == Kind.TABLE_ROW || piece.kind() == Kind.TABLE_HEAD;
            body.append(row == table ? "" : row ? "<table:table>" : "</table:table>");
            table = row;
            body.append(element(piece));
        }
        return openDocument(body.toString());
    }

    private static String element(Piece piece) {
        return switch (piece.kind()) {
            case HEADING -> "<text:h text:outline-level=\"1\">" + piece.text() + "</text:h>";
            case BULLET ->
                "<text:list><text:list-item><text:p>" + piece.text() + "</text:p></text:list-item></text:list>";
            case TABLE_HEAD, TABLE_ROW ->
                piece.cells().stream()
                        .map(cell -> "<table:table-cell><text:p>" + cell + "</text:p></table:table-cell>")
                        .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>"));
            default -> "<text:p>" + piece.text() + "</text:p>";
        };
    }

    static byte[] openDocument(String body) {
        return openDocument("", body, Map.of());
    }

    static byte[] openDocument(String styles, String body, Map<String, byte[]> more) {
        String names = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
        parts.put(
                "content.xml",
                bytes("<office:document-content" + names + "><office:automatic-styles>" + styles
                        + "</office:automatic-styles><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>"));
        parts.put(
                "styles.xml",
                bytes("<office:document-styles" + names + "><office:master-styles><style:master-page><style:header>"
                        + "<text:p>Running header</text:p></style:header></style:master-page></office:master-styles>"
                        + "</office:document-styles>"));
        parts.putAll(more);
        return packed(parts);
    }

    static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    store(entry, part.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        return packed.toByteArray();
    }

    private static void store(ZipEntry entry, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
