package org.gatehouse.wording;

import java.util.List;
import java.util.Map;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** A published document was compared with what was approved. */
public record PublishedWordingChecked(
        String caseReference, String gate, String result, List<String> lost, String textSha256, AuditedRecord record)
        implements AuditedEvent {

    @Override
    public Map<String, Object> data() {
        return Map.of("gate", gate, "result", result, "lost", lost, "textSha256", textSha256);
    }
}
