package org.gatehouse.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gatehouse.form.FileRefused;
import org.springframework.core.io.InputStreamSource;

/**
 * Looks inside a Word, Excel or OpenDocument file without unpacking it anywhere, and gives up as soon as it grows beyond
 * what a document needs. Nothing in it is parsed.
 */
final class PackedFile {

    private static final int MOST_ENTRIES = 2000;
    private static final long MOST_UNPACKED = 200L << 20;
    private static final long MOST_RATIO = 100;
    private static final int DESCRIPTION = 1 << 20;
    private static final byte[] PACKED = {'P', 'K', 3, 4};
    private static final String DAMAGED = "is damaged or cannot be read";
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private static final List<byte[]> ARCHIVES = List.of(
            PACKED,
            new byte[] {'R', 'a', 'r', '!'},
            new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF},
            new byte[] {0x1F, (byte) 0x8B},
            new byte[] {'B', 'Z', 'h'},
            new byte[] {(byte) 0xFD, '7', 'z', 'X', 'Z'});
    private static final List<String> ARCHIVE_NAMES = List.of(
            ".zip", ".jar", ".rar", ".7z", ".gz", ".tgz", ".tar", ".bz2", ".xz", ".docx", ".xlsx", ".odt", ".ods");

    private final String name;
    private final DocumentType type;
    private final long size;
    private final byte[] buffer = new byte[64 << 10];
    private final PackedDirectory directory = new PackedDirectory();
    private long unpacked;
    private boolean described;

    PackedFile(String name, DocumentType type, long size) {
        this.name = name;
        this.type = type;
        this.size = size;
    }

    static boolean isPacked(byte[] start) {
        return begins(start, start.length, PACKED);
    }

    /** @throws FileRefused if it is not the document that its name says, or is not safe to open */
    void examine(InputStreamSource content) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(content.getInputStream())) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw unsound("has more than " + MOST_ENTRIES + " parts");
                }
                refuseOddName(entry.getName());
                read(entry.getName(), entries, zip);
                if (!directory.isFirst(entry)) {
                    throw unsound(DAMAGED);
                }
            }
            if (!directory.listsWhatWasSeen(content)) {
                throw unsound(DAMAGED);
            }
        } catch (java.util.zip.ZipException | IllegalArgumentException | java.io.EOFException damaged) {
            throw unsound(DAMAGED);
        }
        if (!described) {
            throw FileInspection.notWhatItSays(name, type);
        }
    }

    private void read(String entry, int position, InputStream zip) throws IOException {
        boolean describes = entry.equals(isOpenDocument() ? "mimetype" : CONTENT_TYPES);
        byte[] start = zip.readNBytes(describes ? DESCRIPTION : 512);
        count(start.length);
        refuseArchive(entry, start);
        if (describes) {
            described |= isOpenDocument()
                    ? position == 1 && text(start).strip().equals(type.mediaType())
                    : describesOfficeDocument(text(start));
        }
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            count(read);
        }
    }

    private void count(long more) {
        unpacked += more;
        if (unpacked > MOST_UNPACKED || unpacked > size * MOST_RATIO) {
            throw unsound("is packed so tightly that it cannot be opened safely");
        }
    }

    private void refuseOddName(String entry) {
        String plain = entry.replace('\\', '/');
        boolean odd = plain.startsWith("/")
                || plain.contains(":")
                || Arrays.asList(plain.split("/")).contains("..");
        if (odd) {
            throw unsound("has a part with a name that leads outside of it");
        }
    }

    private void refuseArchive(String entry, byte[] start) {
        String lower = entry.toLowerCase(Locale.ROOT);
        if (ARCHIVE_NAMES.stream().anyMatch(lower::endsWith)
                || ARCHIVES.stream().anyMatch(archive -> begins(start, start.length, archive))) {
            throw unsound("contains another packed file. Take it out and add it on its own");
        }
    }

    /** The main part's type must be the plain document's: with macros it has another. */
    private boolean describesOfficeDocument(String types) {
        String main = type == DocumentType.DOCX
                ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
        String lower = types.toLowerCase(Locale.ROOT);
        return types.contains("\"" + main + "\"")
                && !lower.contains("macroenabled")
                && !lower.contains("vbaproject")
                && !lower.contains("<!doctype");
    }

    private boolean isOpenDocument() {
        return type == DocumentType.ODT || type == DocumentType.ODS;
    }

    private FileRefused unsound(String why) {
        return FileRefused.unsound("“" + name + "” " + why + ".");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static boolean begins(byte[] start, int length, byte[] with) {
        return length >= with.length && Arrays.equals(start, 0, with.length, with, 0, with.length);
    }
}
