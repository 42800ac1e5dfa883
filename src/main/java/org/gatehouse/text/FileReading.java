package org.gatehouse.text;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gatehouse.document.SafeFile;
import org.gatehouse.form.FileRefused;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamSource;

/** Reads one file: copied where it can be looked at more than once, inspected as every upload is, then read. */
final class FileReading {

    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final String name;
    private final FileKind kind;
    private final Budget budget;

    FileReading(String name, FileKind kind, Budget budget) {
        this.name = name;
        this.kind = kind;
        this.budget = budget;
    }

    /** @throws TextRefused if it cannot be read, for whatever reason */
    ReadText read(InputStreamSource content) throws IOException {
        Path copy = Files.createTempFile("gatehouse", ".reading");
        try {
            copy(content, copy);
            inspect(copy);
            ReadText text = read(copy.toFile());
            if (text.isEmpty()) {
                throw TextRefused.blank(name);
            }
            return text;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void copy(InputStreamSource content, Path copy) throws IOException {
        long most = budget.limits().bytes();
        try (InputStream in = content.getInputStream();
                var out = Files.newOutputStream(copy)) {
            byte[] piece = in.readNBytes(64 << 10);
            for (long size = 0; piece.length > 0; piece = in.readNBytes(64 << 10)) {
                size += piece.length;
                if (size > most) {
                    throw TextRefused.tooLarge(most);
                }
                budget.checkTime();
                out.write(piece);
            }
        }
    }

    private void inspect(Path copy) throws IOException {
        long size = Files.size(copy);
        if (size == 0) {
            throw TextRefused.empty(name);
        }
        if (kind == FileKind.DOCX && isProtectedWord(copy)) {
            throw TextRefused.encrypted(name);
        }
        try {
            SafeFile.inspect(name, size, new FileSystemResource(copy));
        } catch (FileRefused refused) {
            throw switch (refused.getStatusCode().value()) {
                case 413 -> TextRefused.tooLarge(budget.limits().bytes());
                case 415 -> TextRefused.notWhatItSays(refused.reason());
                default -> TextRefused.unsound(refused.reason());
            };
        }
    }

    /** Word packs a protected document into an old office file, in a part of this name. */
    private static boolean isProtectedWord(Path copy) throws IOException {
        byte[] start = new byte[OLD_OFFICE.length];
        try (InputStream in = Files.newInputStream(copy)) {
            in.readNBytes(start, 0, start.length);
        }
        byte[] part = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        return java.util.Arrays.equals(start, OLD_OFFICE)
                && new String(Files.readAllBytes(copy), StandardCharsets.ISO_8859_1)
                        .contains(new String(part, StandardCharsets.ISO_8859_1));
    }

    /** Whatever a reader stumbles over, the file is to blame; what is known of it beyond that is of no use to anyone. */
    private ReadText read(File file) {
        try {
            return switch (kind) {
                case DOCX -> WordFile.read(file, budget);
                case ODT -> OpenDocumentFile.read(name, file, budget);
                case PDF -> PdfFile.read(name, file, budget);
                case TXT -> text(file);
            };
        } catch (TextRefused refused) {
            throw refused;
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError damaged) {
            throw TextRefused.damaged(name);
        }
    }

    private ReadText text(File file) throws IOException {
        String text = PlainText.decode(Files.readAllBytes(file.toPath()));
        budget.take(text.length());
        return PlainText.read(text);
    }
}
