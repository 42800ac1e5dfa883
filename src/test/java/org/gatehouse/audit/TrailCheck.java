package org.gatehouse.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the whole trail and the records it speaks of, and says what does not fit: within each case the numbers, the hash
 * of each event and its link to the one before, and of each record that its last event explains the state it is in.
 */
public final class TrailCheck {

    /** Records and the column that identifies them. */
    private static final Map<String, String> RECORDS = new TreeMap<>(Map.of(
            "technology_requests", "id",
            "tasks", "id",
            "decisions", "number"));

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;
    private final AuditedRows rows;

    public TrailCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new AuditedRows(jdbc, JSON);
    }

    private record Event(String stream, long seq, byte[] bytes, String leafHash, JsonNode entry) {}

    /** One sentence each, none where the trail is whole. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        List<Event> events = events();
        for (int index = 0; index < events.size(); index++) {
            Event event = events.get(index);
            boolean goesOn = index > 0 && events.get(index - 1).stream().equals(event.stream());
            check(event, goesOn ? events.get(index - 1) : null, problems);
        }
        RECORDS.forEach((table, key) -> unexplained(table, key, lastStates(events, table), problems));
        return problems;
    }

    private static void check(Event event, Event previous, List<String> problems) {
        String place = event.stream() + " " + event.seq();
        if (event.seq() != (previous == null ? 1 : previous.seq() + 1)) {
            problems.add(place + ": a number is missing before it");
        }
        if (!event.leafHash().equals(leafHash(event.bytes()))) {
            problems.add(place + ": its hash is not that of its bytes");
        }
        String prev = event.entry().path("prev").isNull()
                ? null
                : event.entry().path("prev").asText();
        if (previous == null ? prev != null : !previous.leafHash().equals(prev)) {
            problems.add(place + ": it does not name the event before it");
        }
        if (!event.entry().path("stream").asText().equals(event.stream())
                || event.entry().path("seq").asLong() != event.seq()) {
            problems.add(place + ": it says that it stands elsewhere");
        }
    }

    /** The state hash of the last event of each record, by the record's id. */
    private static Map<String, String> lastStates(List<Event> events, String table) {
        Map<String, String> states = new HashMap<>();
        for (Event event : events) {
            JsonNode subject = event.entry().path("subject");
            if (subject.path("table").asText().equals(table)) {
                states.put(
                        subject.path("id").asText(), subject.path("stateHash").asText());
            }
        }
        return states;
    }

    private void unexplained(String table, String key, Map<String, String> states, List<String> problems) {
        List<String> present = jdbc.sql("select " + key + "::text from " + table)
                .query(String.class)
                .list();
        for (String id : present) {
            Object value = key.equals("id") && table.equals("technology_requests") ? java.util.UUID.fromString(id) : id;
            if (!StateHash.of(record(table, key, value).state()).equals(states.get(id))) {
                problems.add(table + " " + id + ": no event explains the state it is in");
            }
        }
        states.keySet().stream()
                .filter(id -> !present.contains(id))
                .forEach(id -> problems.add(table + " " + id + ": the trail speaks of it and it is not there"));
    }

    /** As the feature that owns the record hands it to the trail. */
    private AuditedRecord record(String table, String key, Object id) {
        return table.equals("decisions")
                ? rows.readWith(table, key, id, "conditions", "decision_number")
                : rows.read(table, key, id);
    }

    private List<Event> events() {
        return jdbc.sql("""
                        select stream, stream_seq, entry, encode(leaf_hash, 'hex') as leaf_hash
                          from audit.event order by stream, stream_seq
                        """)
                .query((row, number) -> new Event(
                        row.getString("stream"),
                        row.getLong("stream_seq"),
                        row.getBytes("entry"),
                        row.getString("leaf_hash"),
                        read(row.getBytes("entry"))))
                .list();
    }

    private static JsonNode read(byte[] entry) {
        try {
            return JSON.readTree(entry);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** RFC 6962: the hash of a leaf begins with a zero byte. */
    private static String leafHash(byte[] entry) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(entry));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
