package org.gatehouse.text;

import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are read. */
enum FileKind {
    DOCX,
    ODT,
    PDF,
    TXT;

    static Optional<FileKind> named(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        for (FileKind kind : values()) {
            if (name.indexOf('.') >= 0 && kind.name().equals(end)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
