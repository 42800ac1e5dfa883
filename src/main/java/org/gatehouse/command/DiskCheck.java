package org.gatehouse.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether uploads have room to pass through: a request may carry 200 MB, kept on disk until the database has them. */
final class DiskCheck {

    private static final String NAME = "disk";
    private static final long MEGABYTE = 1_048_576;
    private static final long NEEDED_MEGABYTES = 500;

    private DiskCheck() {}

    static Check of(Path directory) {
        try {
            Files.delete(Files.createTempFile(directory, "gatehouse", ".check"));
            long free = Files.getFileStore(directory).getUsableSpace() / MEGABYTE;
            String seen = free + " MB free in " + directory;
            return free >= NEEDED_MEGABYTES
                    ? Check.right(NAME, seen)
                    : Check.wrong(NAME, seen + "; uploads need " + NEEDED_MEGABYTES + " MB.");
        } catch (IOException failed) {
            return Check.wrong(NAME, directory + " cannot be written to.");
        }
    }
}
