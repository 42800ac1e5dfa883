package org.gatehouse.wording;

import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** A text was recorded for a case; the trail keeps its hash and not its words. */
public record CaseTextRecorded(
        String caseReference, CaseText.Kind kind, String gate, String sha256, AuditedRecord record)
        implements AuditedEvent {

    @Override
    public Map<String, Object> data() {
        return Map.of("text", kind.name(), "gate", gate, "sha256", sha256);
    }
}
