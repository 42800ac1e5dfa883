package org.gatehouse.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.gatehouse.form.FileRefused;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Looks at each file before it is kept: its size, its name, and whether its content is what the name says. */
@Component
class FileInspection {

    private static final long LARGEST = 25L << 20;
    private static final long LARGEST_TOGETHER = 200L << 20;
    private static final int MOST = 20;
    private static final int PIECE = 64 << 10;

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** @throws FileRefused if one of the files, or all of them together, cannot be taken */
    List<Inspected> all(List<MultipartFile> files) {
        if (files.size() > MOST) {
            throw FileRefused.tooLarge("Add up to " + MOST + " files at a time.");
        }
        if (files.stream().mapToLong(MultipartFile::getSize).sum() > LARGEST_TOGETHER) {
            throw FileRefused.tooLarge("The files added at one time must be smaller than 200 MB together.");
        }
        return files.stream().map(this::one).toList();
    }

    Inspected one(MultipartFile file) {
        return inspect(FileName.of(file.getOriginalFilename()), file.getSize(), file);
    }

    Inspected inspect(String name, long size, InputStreamSource content) {
        if (size > LARGEST) {
            throw FileRefused.tooLarge("“" + name + "” must be smaller than 25 MB.");
        }
        if (size == 0) {
            throw FileRefused.unsound("“" + name + "” is empty.");
        }
        DocumentType type = DocumentType.named(name)
                .orElseThrow(
                        () -> FileRefused.wrongType("“" + name + "” must be a " + DocumentType.ALLOWED + " file."));
        try {
            String sha256 = readThrough(name, type, content);
            if (type.isPacked()) {
                new PackedFile(name, type, size).examine(content);
            }
            return new Inspected(name, type, size, sha256, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String readThrough(String name, DocumentType type, InputStreamSource content) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = content.getInputStream()) {
            byte[] piece = in.readNBytes(PIECE);
            if (!isWhatItSays(type, piece)) {
                throw notWhatItSays(name, type);
            }
            boolean plain = type.isText() && !isWide(piece);
            while (piece.length > 0) {
                if (plain && hasUnseen(piece)) {
                    throw notWhatItSays(name, type);
                }
                digest.update(piece);
                piece = in.readNBytes(PIECE);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The name is not asked: only the content counts. */
    private boolean isWhatItSays(DocumentType type, byte[] start) throws IOException {
        String found =
                types.detect(new ByteArrayInputStream(start), new Metadata()).toString();
        if (type.isPacked()) {
            return PackedFile.isPacked(start);
        }
        return found.equals(type.isText() ? "text/plain" : type.mediaType());
    }

    static FileRefused notWhatItSays(String name, DocumentType type) {
        return FileRefused.wrongType(
                "“" + name + "” does not contain what its name says: it is not a " + type.name() + " file.");
    }

    /** Text with two bytes for each character, as some spreadsheets save it. */
    private static boolean isWide(byte[] start) {
        return start.length > 1
                && ((start[0] == (byte) 0xFE && start[1] == (byte) 0xFF)
                        || (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE));
    }

    private static boolean hasUnseen(byte[] piece) {
        for (byte one : piece) {
            if (one >= 0 && one < 0x20 && one != '\t' && one != '\n' && one != '\r' && one != '\f') {
                return true;
            }
        }
        return false;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
