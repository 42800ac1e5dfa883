package org.gatehouse.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that the council takes; everything else is refused. */
enum DocumentType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    CSV("text/csv", "csv"),
    TXT("text/plain", "txt"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg");

    /** The kinds in words. */
    static final String ALLOWED = "PDF, Word (DOCX), Excel (XLSX), ODT, ODS, CSV, TXT, PNG or JPEG";

    private final String mediaType;
    private final List<String> extensions;

    DocumentType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    static Optional<DocumentType> named(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return fileName.indexOf('.') < 0
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(type -> type.extensions.contains(extension))
                        .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    boolean isText() {
        return this == CSV || this == TXT;
    }

    boolean isPacked() {
        return this == DOCX || this == XLSX || this == ODT || this == ODS;
    }
}
