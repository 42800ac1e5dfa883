package org.gatehouse.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.springframework.core.io.InputStreamSource;

/**
 * The list of parts at the end of a packed file, which office programs go by. It must name exactly the parts that were
 * looked at on the way through: otherwise one could hide others behind them.
 */
final class PackedDirectory {

    private final Map<String, Long> seen = new HashMap<>();

    /** @return whether no part of the name was seen before */
    boolean isFirst(ZipEntry part) {
        return seen.put(part.getName(), part.getCrc()) == null;
    }

    /** @throws java.util.zip.ZipException if there is no such list, or it cannot be read */
    boolean listsWhatWasSeen(InputStreamSource content) throws IOException {
        Path copy = Files.createTempFile("gatehouse", ".packed");
        try {
            try (InputStream in = content.getInputStream()) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            try (ZipFile zip = new ZipFile(copy.toFile())) {
                return zip.size() == seen.size() && zip.stream().allMatch(this::isSame);
            }
        } finally {
            Files.delete(copy);
        }
    }

    private boolean isSame(ZipEntry part) {
        Long crc = seen.get(part.getName());
        return crc != null && crc == part.getCrc();
    }
}
