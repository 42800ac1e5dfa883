package org.gatehouse.request;

import org.gatehouse.access.Role;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps a request's stage and status in step with the work that is open on it. */
@Component
class RequestProgress {

    private final CaseFiles files;

    RequestProgress(CaseFiles files) {
        this.files = files;
    }

    @EventListener
    void on(TaskOpened opened) {
        Task task = opened.task();
        files.reach(task.caseReference(), task.title(), waiting(task));
    }

    private static RequestStatus waiting(Task task) {
        if (task.group() == Role.REQUESTER) {
            return RequestStatus.WITH_REQUESTER;
        }
        return task.group() == Role.MEMBER || task.group() == Role.CHAIR
                ? RequestStatus.AWAITING_DECISION
                : RequestStatus.IN_REVIEW;
    }
}
