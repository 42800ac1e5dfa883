package org.gatehouse.audit;

import java.util.UUID;

/**
 * A document as the trail binds it: by its content, never by its name.
 *
 * @param sha256 in hex
 * @param size in bytes
 */
public record AuditedDocument(UUID id, String sha256, long size) {}
