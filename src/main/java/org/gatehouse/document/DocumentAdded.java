package org.gatehouse.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatehouse.audit.AuditedDocument;
import org.gatehouse.audit.AuditedEvent;
import org.gatehouse.audit.AuditedRecord;

/** Somebody added a file to a request. Its name, which may be about people, stays out of the trail. */
record DocumentAdded(Document document, AuditedRecord record) implements AuditedEvent {

    @Override
    public String caseReference() {
        return document.caseReference();
    }

    @Override
    public List<AuditedDocument> docs() {
        return List.of(new AuditedDocument(document.id(), document.sha256(), document.size()));
    }

    @Override
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("document", document.id().toString());
        data.put("sha256", document.sha256());
        data.put("size", document.size());
        data.put("mediaType", document.type());
        if (document.taskId() != null) {
            data.put("taskId", document.taskId());
        }
        return data;
    }
}
