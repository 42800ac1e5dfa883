package org.gatehouse.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds events in the trail, always from the bytes that are hashed. */
@Component
class TrailReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> ENTRY = new TypeReference<>() {};

    // json, not jsonb: jsonb refuses some texts that RFC 8785 allows
    private static final String FILTERED = """
            select event_id, stream, stream_seq, entry, leaf_hash
              from (select *, convert_from(entry, 'UTF8')::json as facts from audit.event where tenant = :tenant) event
             where (cast(:stream as text) is null or stream = :stream)
               and (cast(:actor as text) is null or facts ->> 'actor' = :actor)
               and (cast(:type as text) is null or facts ->> 'type' = :type)
               and (cast(:from as timestamptz) is null or (facts ->> 'at')::timestamptz >= cast(:from as timestamptz))
               and (cast(:to as timestamptz) is null or (facts ->> 'at')::timestamptz < cast(:to as timestamptz))
            """;

    private final JdbcClient jdbc;
    private final AuditSettings settings;

    TrailReader(JdbcClient jdbc, AuditSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** A stream's events in order. */
    @Transactional(readOnly = true)
    public List<TrailEvent> stream(String stream) {
        return filtered(FILTERED + " order by stream_seq", new TrailFilter(stream, null, null, null, null))
                .query(TrailReader::event)
                .list();
    }

    /** Events in the order they were written, those after the event with id {@code after} only. */
    @Transactional(readOnly = true)
    public List<TrailEvent> find(TrailFilter filter, long after, int limit) {
        return filtered(FILTERED + " and event_id > :edge order by event_id limit :limit", filter)
                .param("edge", after)
                .param("limit", limit)
                .query(TrailReader::event)
                .list();
    }

    /** The newest events first, those before the event with id {@code before} only. */
    @Transactional(readOnly = true)
    public List<TrailEvent> latest(TrailFilter filter, long before, int limit) {
        return filtered(FILTERED + " and event_id < :edge order by event_id desc limit :limit", filter)
                .param("edge", before)
                .param("limit", limit)
                .query(TrailReader::event)
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, TrailFilter filter) {
        return jdbc.sql(sql)
                .param("tenant", settings.tenant())
                .param("stream", filter.stream(), Types.VARCHAR)
                .param("actor", filter.actor(), Types.VARCHAR)
                .param("type", filter.type(), Types.VARCHAR)
                .param("from", utc(filter.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("to", utc(filter.to()), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static TrailEvent event(ResultSet row, int number) throws SQLException {
        var entry = read(row.getBytes("entry"));
        return new TrailEvent(
                row.getLong("event_id"),
                row.getString("stream"),
                row.getLong("stream_seq"),
                String.valueOf(entry.get("type")),
                Instant.parse(String.valueOf(entry.get("at"))),
                String.valueOf(entry.get("actor")),
                entry.get("actorRole") instanceof String role ? role : null,
                entry.get("subject") == null ? null : part(entry, "subject"),
                part(entry, "data"),
                HexFormat.of().formatHex(row.getBytes("leaf_hash")));
    }

    private static Map<String, Object> part(Map<String, Object> entry, String key) {
        return JSON.convertValue(entry.getOrDefault(key, Map.of()), ENTRY);
    }

    private static Map<String, Object> read(byte[] entry) {
        try {
            return JSON.readValue(entry, ENTRY);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("An audit entry is not JSON.", unreadable);
        }
    }
}
