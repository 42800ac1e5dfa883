package org.gatehouse.wording;

import java.util.List;
import java.util.Optional;
import org.gatehouse.audit.AuditedRecord;
import org.gatehouse.audit.AuditedRows;
import org.gatehouse.check.Requirement;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts on the trail that a published document was compared, bound to the text that was compared. */
@Component
class PublishedChecks {

    private final CaseTexts texts;
    private final AuditedRows rows;
    private final ApplicationEventPublisher events;

    PublishedChecks(CaseTexts texts, AuditedRows rows, ApplicationEventPublisher events) {
        this.texts = texts;
        this.rows = rows;
        this.events = events;
    }

    void record(TaskCompletion completion, List<Requirement> lost) {
        Task task = completion.task();
        Optional<CaseText> published = texts.latest(task.caseReference(), CaseText.Kind.PUBLISHED);
        AuditedRecord record = published
                .map(text -> rows.read("wording_texts", "id", text.id()))
                .orElseGet(() -> rows.read("tasks", "id", task.id()));
        events.publishEvent(new PublishedWordingChecked(
                task.caseReference(),
                task.gate(),
                completion.outcome(),
                lost.stream().map(Requirement::id).toList(),
                published.map(CaseText::sha256).orElse(""),
                record));
    }
}
