package org.gatehouse.wording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.gatehouse.access.Person;
import org.gatehouse.audit.AuditedRows;
import org.gatehouse.check.TextHash;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The texts of a case that clauses are looked for in; each is kept as it was recorded, and a later one replaces none. */
@Service
public class CaseTexts {

    private final JdbcClient jdbc;
    private final AuditedRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseTexts(JdbcClient jdbc, AuditedRows rows, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps the text in the transaction that is going on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseText record(String caseReference, CaseText.Kind kind, String gate, String text, Person by) {
        UUID id = UUID.randomUUID();
        String sha256 = TextHash.of(text);
        jdbc.sql("""
                insert into wording_texts (id, case_ref, kind, gate, text, sha256, recorded_by, recorded_at)
                values (:id, :case, :kind, :gate, :text, :sha256, :by, :at)
                """)
                .param("id", id)
                .param("case", caseReference)
                .param("kind", kind.name())
                .param("gate", gate)
                .param("text", text)
                .param("sha256", sha256)
                .param("by", by.id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(
                new CaseTextRecorded(caseReference, kind, gate, sha256, rows.read("wording_texts", "id", id)));
        return latest(caseReference, kind).orElseThrow();
    }

    /** The text recorded last. */
    public Optional<CaseText> latest(String caseReference, CaseText.Kind kind) {
        return jdbc.sql("""
                select * from wording_texts where case_ref = ? and kind = ? order by position desc limit 1
                """)
                .params(caseReference, kind.name())
                .query(CaseTexts::text)
                .optional();
    }

    private static CaseText text(ResultSet row, int number) throws SQLException {
        return new CaseText(
                row.getObject("id", UUID.class),
                row.getString("case_ref"),
                CaseText.Kind.valueOf(row.getString("kind")),
                row.getString("gate"),
                row.getString("text"),
                row.getString("sha256"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
