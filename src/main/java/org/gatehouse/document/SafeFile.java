package org.gatehouse.document;

import org.gatehouse.form.FileRefused;
import org.springframework.core.io.InputStreamSource;

/**
 * A file that was looked at as every file is before it is kept, for those who read it without keeping it.
 *
 * @param name its own name, without path and without characters that nobody can see
 * @param mediaType what it is, by its name and by its content
 */
public record SafeFile(String name, String mediaType) {

    /**
     * Looks at size, name and content. A packed file is unpacked once to see that it stays within bounds.
     *
     * @param size in bytes
     * @throws FileRefused if it is too large, of another kind, not what its name says, or not safe to open
     */
    public static SafeFile inspect(String name, long size, InputStreamSource content) {
        Inspected file = new FileInspection().inspect(FileName.of(name), size, content);
        return new SafeFile(file.name(), file.type().mediaType());
    }

    /** What a file is called here, whatever it was given as. */
    public static String nameOf(String given) {
        return FileName.of(given);
    }
}
