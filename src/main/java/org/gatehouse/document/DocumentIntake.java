package org.gatehouse.document;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gatehouse.access.Person;
import org.gatehouse.worklist.TaskDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where files are added: to a request by those who ask, to a task by whoever may complete it. All of them or none. */
@Service
class DocumentIntake {

    private static final String NOT_SCANNED = "NOT_SCANNED";

    private final DocumentStore store;
    private final DocumentPolicy policy;
    private final TaskDesk tasks;
    private final Clock clock;

    DocumentIntake(DocumentStore store, DocumentPolicy policy, TaskDesk tasks, Clock clock) {
        this.store = store;
        this.policy = policy;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Transactional
    public List<Document> addToRequest(Person by, String reference, Addition addition) {
        policy.requireMayAdd(by, reference);
        return keep(by, reference, null, addition);
    }

    @Transactional
    public List<Document> addToTask(Person by, String taskId, Addition addition) {
        String reference = tasks.completable(by, taskId).caseReference();
        return keep(by, reference, taskId, addition);
    }

    private List<Document> keep(Person by, String reference, @Nullable String taskId, Addition addition) {
        return addition.files().stream()
                .map(file -> keep(by, reference, taskId, addition, file))
                .toList();
    }

    private Document keep(Person by, String reference, @Nullable String taskId, Addition addition, Inspected file) {
        Document document = new Document(
                UUID.randomUUID(),
                reference,
                taskId,
                null,
                addition.question(),
                addition.title(),
                file.name(),
                file.type().mediaType(),
                file.size(),
                file.sha256(),
                NOT_SCANNED,
                by.id(),
                clock.instant());
        store.keep(document, file);
        return document;
    }
}
