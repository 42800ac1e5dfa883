package org.gatehouse.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.gatehouse.audit.AuditedRows;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskCompletion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What reviewers found, kept round by round; nothing is overwritten. */
@Service
public class Reviews {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final AuditedRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviews(JdbcClient jdbc, ObjectMapper json, AuditedRows rows, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** One review's result. */
    public record Review(UUID id, String kind, int round, String result, String reasons) {}

    /** The latest result of each kind of review at a gate, questions left aside. */
    public List<Review> latest(String caseReference, String gate) {
        return jdbc.sql("""
                select distinct on (kind) id, kind, round, result, reasons from reviews
                where case_ref = ? and gate = ? and result <> 'ASK' order by kind, recorded_at desc
                """)
                .params(caseReference, gate)
                .query((row, number) -> new Review(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getInt("round"),
                        row.getString("result"),
                        row.getString("reasons")))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(TaskCompletion completion) {
        UUID id = UUID.randomUUID();
        Task task = completion.task();
        jdbc.sql("""
                insert into reviews (id, case_ref, task_id, kind, gate, round, result, reasons, answers, reviewer_id, recorded_at)
                values (:id, :case, :task, :kind, :gate, :round, :result, :reasons, cast(:answers as jsonb), :reviewer, :at)
                """)
                .param("id", id)
                .param("case", task.caseReference())
                .param("task", task.id())
                .param("kind", task.key())
                .param("gate", task.gate())
                .param("round", task.round())
                .param("result", completion.outcome())
                .param("reasons", completion.reason())
                .param("answers", write(completion))
                .param("reviewer", completion.by().id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new ReviewRecorded(
                task.caseReference(), task.key(), completion.outcome(), rows.read("reviews", "id", id)));
    }

    private String write(TaskCompletion completion) {
        try {
            return json.writeValueAsString(completion.answers().values());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
