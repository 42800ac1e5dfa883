package org.gatehouse.text;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks every packed stream of a PDF once without keeping anything, for PDFBox unpacks each into memory as a whole.
 * Pictures are large and stay packed when text is read: only their single size is bounded.
 */
final class PdfStreams {

    /** A page scanned in colour at 600 dots an inch unpacks to 105 MB. */
    private static final long LARGEST = 128L << 20;

    private static final long MOST_TOGETHER = 400L << 20;

    /** Unpacks to at most 130 MB; pages packed in this old way are a few kilobytes. */
    private static final int LARGEST_OLD = 100 << 10;

    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");
    private static final Pattern PACKING = Pattern.compile("/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");

    private final String content;
    private final byte[] bytes;
    private final Budget budget;
    private final byte[] buffer = new byte[64 << 10];
    private long together;

    private PdfStreams(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.content = new String(bytes, StandardCharsets.ISO_8859_1);
        this.budget = budget;
    }

    /** @throws IOException if it would grow beyond what any document needs */
    static void check(File file, Budget budget) throws IOException {
        new PdfStreams(Files.readAllBytes(file.toPath()), budget).check();
    }

    private void check() throws IOException {
        Matcher stream = STREAM.matcher(content);
        while (stream.find()) {
            budget.checkTime();
            String about = about(stream.start());
            boolean picture = about.matches("(?s).*/Subtype\\s*/Image\\b.*") && !about.contains("/ObjStm");
            long size = unpacked(stream.end());
            together += picture ? 0 : size;
            if (size > LARGEST
                    || together > MOST_TOGETHER
                    || isPackedTwice(about)
                    || isLargeOld(about, stream, picture)) {
                throw new IOException("packed too tightly");
            }
        }
    }

    /** What is said of the stream before it. */
    private String about(int stream) {
        String before = content.substring(Math.max(0, stream - 2000), stream);
        return before.substring(Math.max(0, before.lastIndexOf(" obj")));
    }

    private static boolean isPackedTwice(String about) {
        int filter = about.indexOf("/Filter");
        String filters = filter < 0 ? "" : about.substring(filter, Math.min(about.length(), filter + 200));
        int end = filters.indexOf(']');
        boolean several = filters.matches("(?s)/Filter\\s*\\[.*") && end > 0;
        return several && PACKING.matcher(filters.substring(0, end)).results().count() > 1;
    }

    private boolean isLargeOld(String about, Matcher stream, boolean picture) {
        return !picture
                && about.contains("/LZW")
                && content.indexOf("endstream", stream.end()) - stream.end() > LARGEST_OLD;
    }

    private long unpacked(int start) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            long size = 0;
            int more = inflater.inflate(buffer);
            while (more > 0 && size <= LARGEST) {
                size += more;
                more = inflater.inflate(buffer);
            }
            return size;
        } catch (DataFormatException notPacked) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
