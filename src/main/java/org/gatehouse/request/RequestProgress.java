package org.gatehouse.request;

import java.util.List;
import org.gatehouse.access.Role;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskOpened;
import org.gatehouse.worklist.WorkHistory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps a request's stage and status in step with the work that is open on it. */
@Component
class RequestProgress {

    private final CaseFiles files;
    private final WorkHistory work;

    RequestProgress(CaseFiles files, WorkHistory work) {
        this.files = files;
        this.work = work;
    }

    @EventListener
    void on(TaskOpened opened) {
        if (opened.task().followUp()) {
            return;
        }
        String reference = opened.task().caseReference();
        List<Task> open =
                work.open(reference).stream().filter(task -> !task.followUp()).toList();
        files.reach(reference, stage(open), status(open));
    }

    /** What the requester must do comes first; several reviews side by side are one stage. */
    private static String stage(List<Task> open) {
        List<Task> first = open.stream()
                .filter(task -> task.group() == Role.REQUESTER)
                .findFirst()
                .map(List::of)
                .orElse(open);
        return first.stream().map(Task::key).distinct().count() == 1
                ? first.get(0).title()
                : "Reviews side by side";
    }

    private static RequestStatus status(List<Task> open) {
        if (open.stream().anyMatch(task -> task.group() == Role.REQUESTER)) {
            return RequestStatus.WITH_REQUESTER;
        }
        return open.stream()
                        .anyMatch(task -> task.group() == Role.MEMBER
                                || task.group() == Role.CHAIR
                                || task.key().equals("reconvene-vote"))
                ? RequestStatus.AWAITING_DECISION
                : RequestStatus.IN_REVIEW;
    }
}
