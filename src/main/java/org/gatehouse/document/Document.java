package org.gatehouse.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a request; it is never changed.
 *
 * @param taskId the task in whose work it was added; nothing where it came with the request itself
 * @param taskKey that task's form
 * @param question key of the question it answers, where it was given to one
 * @param name the file's own name, without path
 * @param type media type, as found in its content
 * @param size in bytes
 * @param sha256 in hex
 * @param scan {@code NOT_SCANNED} where no malware scanner is set up
 */
public record Document(
        UUID id,
        String caseReference,
        @Nullable String taskId,
        @Nullable String taskKey,
        @Nullable String question,
        @Nullable String title,
        String name,
        String type,
        long size,
        String sha256,
        String scan,
        UUID uploadedBy,
        Instant uploadedAt) {

    /** A document as the public contract shows it. */
    public record Shown(UUID id, String name, String type, long size, String sha256, String scan) {}

    public Shown shown() {
        return new Shown(id, name, type, size, sha256, scan);
    }
}
