package org.gatehouse.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people send them, sound and unsound. */
public final class DocumentFixtures {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private DocumentFixtures() {}

    /** A PDF of about the size, longer than one piece of the store where wanted. */
    public static byte[] pdf(int size) {
        byte[] pdf = new byte[size];
        for (int at = 0; at < size; at++) {
            pdf[at] = (byte) (at * 31 + at / 1000);
        }
        byte[] start = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, pdf, 0, start.length);
        return pdf;
    }

    static byte[] word() {
        return word(WORD, Map.of());
    }

    static byte[] word(String mainType, Map<String, byte[]> more) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes("<Types><Override ContentType=\"" + mainType + "\"/></Types>"));
        parts.put("word/document.xml", bytes("<document/>"));
        parts.putAll(more);
        return packed(parts);
    }

    static byte[] wordWith(String part, byte[] content) {
        return word(WORD, Map.of(part, content));
    }

    static byte[] openDocument(String mimetype) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", bytes(mimetype));
        parts.put("content.xml", bytes("<office/>"));
        return packed(parts);
    }

    static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return packed.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
