package org.gatehouse.audit;

import java.util.List;
import java.util.Map;

/**
 * Something that happened to a case and must be provable years later. Publishing one with Spring's
 * {@code ApplicationEventPublisher} inside the business transaction writes one row of {@code audit.event}.
 */
public interface AuditedEvent {

    /** The case the event belongs to, for example {@code TR-2026-0001}. */
    String caseReference();

    /** The record that changed, with its whole state after the change. */
    AuditedRecord record();

    /** Facts about the event without personal free text: codes, references, numbers, dates as text. */
    default Map<String, Object> data() {
        return Map.of();
    }

    /** The documents that the event is about; none with most. */
    default List<AuditedDocument> docs() {
        return List.of();
    }

    /** The event's name in the trail: the simple class name. */
    default String type() {
        return getClass().getSimpleName();
    }
}
