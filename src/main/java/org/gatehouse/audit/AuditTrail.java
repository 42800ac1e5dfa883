package org.gatehouse.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what happened in the transaction of what it describes: if one fails, neither stays. */
@Component
public class AuditTrail {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final CurrentPerson current;
    private final AuditSettings settings;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    AuditTrail(
            JdbcClient jdbc, EntityManager entities, CurrentPerson current, AuditSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.current = current;
        this.settings = settings;
        this.clock = clock;
    }

    /** Before every other listener: what a listener does next happened after this. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AuditedEvent event) {
        entities.flush();
        String stream = event.caseReference();
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(stream)
                .query((row, number) -> 0)
                .list();
        Optional<Last> last = last(stream);
        byte[] entry = StateHash.canonical(entry(event, last));
        append(stream, last.map(Last::seq).orElse(0L) + 1, entry);
    }

    /** The trail of one case, oldest first. */
    public List<TrailEntry> of(String stream) {
        return jdbc.sql("select * from audit.event where tenant = ? and stream = ? order by stream_seq")
                .params(settings.tenant(), stream)
                .query(this::read)
                .list();
    }

    /** The latest entries of every case, or of one, newest first, before the given id. */
    List<TrailEntry> latest(String stream, long before, int limit) {
        return jdbc.sql(
                        """
                select * from audit.event where tenant = :tenant and (:stream = '' or stream = :stream) and event_id < :before
                order by event_id desc limit :limit
                """)
                .param("tenant", settings.tenant())
                .param("stream", stream)
                .param("before", before)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    private record Last(long seq, String leafHash) {}

    private Optional<Last> last(String stream) {
        return jdbc.sql(
                        """
                select stream_seq, leaf_hash from audit.event where tenant = ? and stream = ?
                order by stream_seq desc limit 1
                """)
                .params(settings.tenant(), stream)
                .query((row, number) -> new Last(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2))))
                .optional();
    }

    private Map<String, Object> entry(AuditedEvent event, Optional<Last> last) {
        Optional<Person> actor = current.find();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("v", 0);
        entry.put("log", "gatehouse");
        entry.put("tenant", settings.tenant());
        entry.put("stream", event.caseReference());
        entry.put("seq", last.map(Last::seq).orElse(0L) + 1);
        entry.put("prev", last.map(Last::leafHash).orElse(null));
        entry.put("type", event.type());
        entry.put("at", clock.instant().truncatedTo(ChronoUnit.MICROS).toString());
        entry.put("actor", actor.map(person -> person.id().toString()).orElse("system"));
        entry.put("actorRole", actor.flatMap(AuditTrail::role).orElse(null));
        entry.put("onBehalfOf", null);
        entry.put("node", settings.node());
        entry.put("subject", subject(event.record()));
        entry.put("docs", List.of());
        entry.put("commit", Map.of());
        entry.put("data", event.data());
        return entry;
    }

    /** The person's most telling role: anything but that of a requester, which everybody is. */
    private static Optional<String> role(Person person) {
        return person.roles().stream()
                .sorted((one, other) -> Boolean.compare(one == Role.REQUESTER, other == Role.REQUESTER))
                .map(Role::code)
                .findFirst();
    }

    private static Map<String, Object> subject(AuditedRecord record) {
        return Map.of(
                "table", record.table(),
                "id", record.id(),
                "version", record.version(),
                "stateHash", StateHash.of(record.state()));
    }

    private void append(String stream, long seq, byte[] entry) {
        jdbc.sql(
                        """
                with written as (
                    insert into audit.event (tenant, stream, stream_seq, entry) values (?, ?, ?, ?) returning event_id)
                insert into audit.pending select event_id from written
                """)
                .params(settings.tenant(), stream, seq, entry)
                .update();
    }

    private TrailEntry read(ResultSet row, int number) throws SQLException {
        Map<String, Object> entry = parse(row.getBytes("entry"));
        return new TrailEntry(
                row.getLong("event_id"),
                row.getString("stream"),
                row.getLong("stream_seq"),
                String.valueOf(entry.get("type")),
                Instant.parse(String.valueOf(entry.get("at"))),
                String.valueOf(entry.get("actor")),
                (String) entry.get("actorRole"),
                json.convertValue(entry.get("subject"), MAP),
                json.convertValue(entry.get("data"), MAP),
                HexFormat.of().formatHex(row.getBytes("leaf_hash")));
    }

    private Map<String, Object> parse(byte[] entry) {
        try {
            return json.readValue(entry, MAP);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
