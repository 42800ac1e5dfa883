package org.gatehouse.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a record's state for the audit trail: every column of its row, with its children where it has any. */
@Component
public class AuditedRows {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    AuditedRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * @param table one of our own tables, never text from outside
     * @param key the column that identifies the row
     */
    public AuditedRecord read(String table, String key, Object id) {
        Map<String, Object> state = rows(table, key, id).get(0);
        Object version = state.getOrDefault("version", 0L);
        return new AuditedRecord(table, id.toString(), ((Number) version).longValue(), state);
    }

    /** The same with the rows of one child table, in the order of {@code orderBy}. */
    public AuditedRecord readWith(String table, String key, Object id, String childTable, String childKey) {
        AuditedRecord parent = read(table, key, id);
        Map<String, Object> state = new LinkedHashMap<>(parent.state());
        state.put(childTable, rows(childTable, childKey, id));
        return new AuditedRecord(table, parent.id(), parent.version(), state);
    }

    private List<Map<String, Object>> rows(String table, String key, Object id) {
        return jdbc
                .sql("select * from " + table + " t where " + key + " = :id order by to_jsonb(t)::text")
                .param("id", id)
                .query()
                .listOfRows()
                .stream()
                .map(this::plain)
                .toList();
    }

    private Map<String, Object> plain(Map<String, Object> row) {
        Map<String, Object> plain = new LinkedHashMap<>();
        row.forEach((column, value) -> plain.put(column, plain(value)));
        return plain;
    }

    private @Nullable Object plain(@Nullable Object value) {
        if (value instanceof PGobject object && object.getValue() != null) {
            return tree(object.getValue());
        }
        if (value instanceof Timestamp time) {
            return time.toInstant();
        }
        if (value instanceof Date || value instanceof BigDecimal) {
            return value.toString();
        }
        return value;
    }

    private Object tree(String stored) {
        try {
            // decimals as they were written: a binary fraction would be another number
            return json.readerFor(Object.class)
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readValue(stored);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
