package org.gatehouse.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gatehouse.access.People;
import org.gatehouse.access.Role;
import org.gatehouse.document.Document;
import org.gatehouse.document.Documents;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.WorkHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A request as the API and the pages show it: where it is, who has it, since when and what comes next. */
record RequestView(
        String reference,
        String kind,
        String formId,
        int formVersion,
        String title,
        String status,
        boolean finished,
        String waitingFor,
        String serviceArea,
        String requester,
        String stage,
        String where,
        List<Holder> with,
        @Nullable Instant since,
        @Nullable LocalDate due,
        String next,
        Map<String, Object> answers,
        List<Document.Shown> documents,
        List<String> decisions,
        List<String> linked) {

    /** A group and, where somebody took the work, the person. */
    record Holder(String group, @Nullable String person) {}

    /** Puts the view together from the request, its open tasks and its decisions. */
    @Component
    static class Builder {

        private final WorkHistory history;
        private final People people;
        private final Documents documents;
        private final JdbcClient jdbc;
        private final LinkedCases linked;

        Builder(WorkHistory history, People people, Documents documents, JdbcClient jdbc, LinkedCases linked) {
            this.history = history;
            this.people = people;
            this.documents = documents;
            this.jdbc = jdbc;
            this.linked = linked;
        }

        RequestView of(CaseFile file) {
            List<Task> all = history.open(file.reference());
            List<Task> open = all.stream().filter(task -> !task.followUp()).toList();
            WhereItIs.Step step = WhereItIs.of(file, open);
            return new RequestView(
                    file.reference(),
                    file.kind().name(),
                    file.formId(),
                    file.formVersion(),
                    file.title(),
                    file.status().name(),
                    file.status().isFinished(),
                    waitingFor(file, open),
                    file.serviceArea(),
                    username(file.requester()),
                    file.stage(),
                    step.where(),
                    with(file, all),
                    since(file, open),
                    open.stream()
                            .map(Task::due)
                            .filter(Objects::nonNull)
                            .min(Comparator.naturalOrder())
                            .orElse(null),
                    step.next(),
                    file.answers().values(),
                    documents.readable(file.reference()).stream()
                            .map(Document::shown)
                            .toList(),
                    jdbc.sql("select number from decisions where case_ref = ? order by number")
                            .param(file.reference())
                            .query(String.class)
                            .list(),
                    linked.of(file.reference()));
        }

        private List<Holder> with(CaseFile file, List<Task> open) {
            if (file.status() == RequestStatus.DRAFT) {
                return List.of(new Holder(Role.REQUESTER.code(), username(file.requester())));
            }
            return open.stream()
                    .map(task ->
                            new Holder(task.group().code(), task.assignee() == null ? null : username(task.assignee())))
                    .toList();
        }

        /** Since when it is where it is. */
        private static Instant since(CaseFile file, List<Task> open) {
            Stream<Instant> moments = file.status().isFinished()
                    ? Stream.of(file.finishedAt())
                    : open.stream().map(Task::since).sorted();
            return Stream.concat(moments, Stream.of(file.submittedAt(), file.createdAt()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(file.createdAt());
        }

        private static String waitingFor(CaseFile file, List<Task> open) {
            if (file.status().isFinished()) {
                return "NOBODY";
            }
            if (file.status() == RequestStatus.DEFERRED) {
                return "DATE";
            }
            return file.status() == RequestStatus.DRAFT || !open.isEmpty() ? "PEOPLE" : "SYSTEM";
        }

        private String username(java.util.UUID person) {
            return people.byId(person).username();
        }
    }
}
