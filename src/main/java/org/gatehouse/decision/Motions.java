package org.gatehouse.decision;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.gatehouse.audit.AuditedRows;
import org.gatehouse.worklist.TaskCompletion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code motions}: what was put to the members. Its words are those of the task in which it was proposed. */
@Component
class Motions {

    private final JdbcClient jdbc;
    private final AuditedRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Motions(JdbcClient jdbc, AuditedRows rows, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Something put to the members in a task that proposed it. */
    record Motion(UUID id, String taskId, UUID proposedBy) {}

    void put(TaskCompletion completion) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into motions (id, case_ref, gate, task_id, proposed_by, proposed_at)
                values (:id, :case, :gate, :task, :by, :at)
                """)
                .param("id", id)
                .param("case", completion.task().caseReference())
                .param("gate", completion.task().gate())
                .param("task", completion.task().id())
                .param("by", completion.by().id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new MotionProposed(
                completion.task().caseReference(),
                rows.read("motions", "id", id),
                completion.task().gate(),
                completion.outcome()));
    }

    /** What the members are voting on. */
    Optional<Motion> open(String caseReference, String gate) {
        return jdbc.sql("""
                select id, task_id, proposed_by from motions where case_ref = ? and gate = ? and state = 'OPEN'
                order by proposed_at desc limit 1
                """)
                .params(caseReference, gate)
                .query((row, number) -> new Motion(
                        row.getObject("id", UUID.class),
                        row.getString("task_id"),
                        row.getObject("proposed_by", UUID.class)))
                .optional();
    }

    /** @param result CARRIED or LOST */
    void close(String caseReference, String gate, UUID id, String result) {
        jdbc.sql("update motions set state = ?, version = version + 1 where id = ?")
                .params(result, id)
                .update();
        events.publishEvent(new MotionClosed(caseReference, rows.read("motions", "id", id), gate, result));
    }
}
