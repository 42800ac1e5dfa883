package org.gatehouse.worklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gatehouse.access.Role;
import org.gatehouse.form.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code tasks}: the council's own list of work, which every list, count and claim reads. */
@Repository
class Tasks {

    private static final TypeReference<Map<String, Object>> JSON = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Tasks(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Task> find(String id) {
        return jdbc.sql("select * from tasks where id = ?")
                .param(id)
                .query(this::task)
                .optional();
    }

    /**
     * The task, locked until the end of the transaction, so that of two people who complete it one is refused. Its case is
     * locked before it, as by those who act on the case itself: neither waits for the other.
     */
    Optional<Task> lock(String id) {
        jdbc.sql("""
                select id from technology_requests
                where reference = (select case_ref from tasks where id = ?) for update
                """).param(id).query(UUID.class).optional();
        return jdbc.sql("select * from tasks where id = ? for update")
                .param(id)
                .query(this::task)
                .optional();
    }

    List<Task> ofCase(String caseReference) {
        return jdbc.sql("select * from tasks where case_ref = ? order by since, id")
                .param(caseReference)
                .query(this::task)
                .list();
    }

    /** The rounds of one step so far; of a step that a case has several times, those about the same subject. */
    List<Task> rounds(String caseReference, String key, @Nullable String subject) {
        return jdbc.sql("""
                select * from tasks where case_ref = :case and key = :key and subject is not distinct from :subject
                order by since, id
                """)
                .param("case", caseReference)
                .param("key", key)
                .param("subject", subject)
                .query(this::task)
                .list();
    }

    Optional<String> subject(String id) {
        return jdbc.sql("select subject from tasks where id = ? and subject is not null")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** A condition reminds of its own date. */
    List<Task> dated() {
        return jdbc.sql("""
                select * from tasks where state = 'OPEN' and due is not null and key <> 'meet-condition' order by due, id
                """).query(this::task).list();
    }

    void insert(Task task, @Nullable String subject) {
        jdbc.sql("""
                insert into tasks (id, key, title, case_ref, case_title, group_code, assignee, form_id, form_version, why, gate,
                    follow_up, subject, round, since, due, state)
                values (:id, :key, :title, :case, :caseTitle, :group, :assignee, :form, :version, :why, :gate,
                    :followUp, :subject, :round, :since, :due, 'OPEN')
                """)
                .param("id", task.id())
                .param("key", task.key())
                .param("title", task.title())
                .param("case", task.caseReference())
                .param("caseTitle", task.caseTitle())
                .param("group", task.group().code())
                .param("assignee", task.assignee())
                .param("form", task.formId())
                .param("version", task.formVersion())
                .param("why", task.why())
                .param("gate", task.gate())
                .param("followUp", task.followUp())
                .param("subject", subject)
                .param("round", task.round())
                .param("since", task.since().atOffset(ZoneOffset.UTC))
                .param("due", task.due())
                .update();
    }

    void assign(String id, @Nullable UUID person) {
        jdbc.sql("update tasks set assignee = :person, version = version + 1 where id = :id")
                .param("person", person)
                .param("id", id)
                .update();
    }

    /** Says anew why the task came to whoever holds it. */
    void explain(String id, String why) {
        jdbc.sql("update tasks set why = :why where id = :id")
                .param("why", why)
                .param("id", id)
                .update();
    }

    void cancel(String id, Instant at) {
        jdbc.sql("update tasks set state = 'CANCELLED', completed_at = :at, version = version + 1 where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void complete(TaskCompletion completion, Instant at) {
        jdbc.sql("""
                update tasks set state = 'COMPLETED', assignee = :by, completed_by = :by, completed_at = :at, outcome = :outcome,
                    reason = :reason, answers = cast(:answers as jsonb), draft = '{}', version = version + 1
                where id = :id
                """)
                .param("by", completion.by().id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("outcome", completion.outcome())
                .param("reason", completion.reason())
                .param("answers", write(completion.answers().values()))
                .param("id", completion.task().id())
                .update();
    }

    void saveDraft(String id, Map<String, Object> draft) {
        jdbc.sql("update tasks set draft = cast(:draft as jsonb) where id = :id")
                .param("draft", write(draft))
                .param("id", id)
                .update();
    }

    Map<String, Object> draft(String id) {
        return read(jdbc.sql("select draft from tasks where id = ?")
                .param(id)
                .query(String.class)
                .single());
    }

    Answers answers(String id) {
        String stored = jdbc.sql("select coalesce(answers, '{}') from tasks where id = ?")
                .param(id)
                .query(String.class)
                .single();
        return new Answers(read(stored));
    }

    String reason(String id) {
        return jdbc.sql("select coalesce(reason, '') from tasks where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /** How often this key was asked at this gate of the case before, for the round's number. */
    int asked(String caseReference, String gate, String key) {
        return jdbc.sql("select count(*) from tasks where case_ref = ? and gate = ? and key = ?")
                .params(caseReference, gate, key)
                .query(Integer.class)
                .single();
    }

    Task task(ResultSet row, int number) throws SQLException {
        return new Task(
                row.getString("id"),
                row.getString("key"),
                row.getString("title"),
                row.getString("case_ref"),
                row.getString("case_title"),
                Role.ofCode(row.getString("group_code")).orElseThrow(),
                row.getObject("assignee", UUID.class),
                row.getString("form_id"),
                row.getInt("form_version"),
                row.getString("why"),
                row.getString("gate"),
                row.getBoolean("follow_up"),
                row.getInt("round"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("due", LocalDate.class),
                row.getString("state"),
                row.getObject("completed_by", UUID.class),
                Optional.ofNullable(row.getObject("completed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                row.getString("outcome"));
    }

    private String write(Map<String, Object> value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, Object> read(String stored) {
        try {
            return json.readValue(stored, JSON);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
