package org.gatehouse.wording;

import java.time.Instant;
import java.util.UUID;

/** A text of a case as somebody recorded it: the wording sent out, or what a supplier wrote. */
public record CaseText(
        UUID id, String caseReference, Kind kind, String gate, String text, String sha256, Instant recordedAt) {

    /** What the text is. */
    public enum Kind {
        DRAFT,
        PUBLISHED,
        SUPPLIER
    }
}
