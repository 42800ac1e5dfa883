package org.gatehouse.audit;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds one entry to the trail in the transaction that is going on. Entries of one stream wait for each other, so that
 * each names the one before it.
 */
@Component
class TrailWriter {

    private final JdbcClient jdbc;
    private final AuditSettings settings;
    private final Clock clock;

    TrailWriter(JdbcClient jdbc, AuditSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes later writers of the stream wait until this transaction ends. */
    void lock(String stream) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:stream, 0))")
                .param("stream", stream)
                .query(row -> {});
    }

    /** @param actor who did it, null for the system */
    void write(
            String stream,
            String type,
            @Nullable Person actor,
            @Nullable AuditedRecord record,
            List<AuditedDocument> docs,
            Map<String, Object> data) {
        lock(stream);
        var previous = previous(stream);
        var entry = new LinkedHashMap<String, @Nullable Object>();
        entry.put("v", 0);
        entry.put("log", settings.log());
        entry.put("tenant", settings.tenant());
        entry.put("stream", stream);
        entry.put("seq", previous.seq() + 1);
        entry.put("prev", previous.leafHash());
        entry.put("type", type);
        entry.put("at", clock.instant());
        entry.put("actor", actor == null ? "system" : actor.id());
        entry.put("actorRole", actor == null ? null : roles(actor));
        entry.put("onBehalfOf", null);
        entry.put("node", settings.node());
        entry.put("subject", record == null ? null : subject(record));
        entry.put("docs", docs.stream().map(TrailWriter::document).toList());
        entry.put("commit", Map.of());
        entry.put("data", data);
        insert(stream, previous.seq() + 1, CanonicalJson.bytes(entry));
    }

    private void insert(String stream, long seq, byte[] entry) {
        var id = jdbc.sql("""
                        insert into audit.event (tenant, stream, stream_seq, entry)
                        values (:tenant, :stream, :seq, :entry) returning event_id
                        """)
                .param("tenant", settings.tenant())
                .param("stream", stream)
                .param("seq", seq)
                .param("entry", entry)
                .query(Long.class)
                .single();
        jdbc.sql("insert into audit.pending (event_id) values (:id)")
                .param("id", id)
                .update();
    }

    private Position previous(String stream) {
        return jdbc.sql("""
                        select stream_seq, encode(leaf_hash, 'hex') as leaf_hash from audit.event
                         where tenant = :tenant and stream = :stream order by stream_seq desc limit 1
                        """)
                .param("tenant", settings.tenant())
                .param("stream", stream)
                .query((row, number) -> new Position(row.getLong("stream_seq"), row.getString("leaf_hash")))
                .optional()
                .orElse(Position.START);
    }

    private static Map<String, Object> subject(AuditedRecord record) {
        return Map.of(
                "table", record.table(),
                "id", record.id(),
                "version", record.version(),
                "stateHash", StateHash.of(record.state()));
    }

    private static Map<String, Object> document(AuditedDocument document) {
        return Map.of("id", document.id(), "sha256", document.sha256(), "size", document.size());
    }

    private static String roles(Person actor) {
        return actor.roles().stream().sorted().map(Role::code).collect(Collectors.joining(","));
    }

    /** Where a stream ends: its last event's number and leaf hash. */
    private record Position(long seq, @Nullable String leafHash) {
        static final Position START = new Position(0, null);
    }
}
