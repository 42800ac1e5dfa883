package org.gatehouse.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/**
 * The one way facts become bytes to be hashed: RFC 8785 JSON with times as UTC microseconds and decimal numbers, money
 * above all, as text.
 */
final class CanonicalJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    /** Beyond this, RFC 8785 numbers lose digits. */
    private static final long SAFE_INTEGER = (1L << 53) - 1;

    private CanonicalJson() {}

    /** @throws IllegalArgumentException if a value has no agreed form */
    static byte[] bytes(Map<String, ?> facts) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(plain(facts))).getEncodedUTF8();
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("These facts cannot be written as JSON.", notJson);
        } catch (IOException notCanonical) {
            throw new UncheckedIOException(notCanonical);
        }
    }

    /** The time in UTC to the microsecond, rounded as PostgreSQL's driver rounds what it stores. */
    static String time(Instant instant) {
        return MICROSECONDS.format(instant.plusNanos(500).truncatedTo(ChronoUnit.MICROS));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            return plainMap(map);
        }
        if (value instanceof Collection<?> several) {
            return plainList(several);
        }
        return value instanceof Number number ? plainNumber(number) : plainText(value);
    }

    private static List<@Nullable Object> plainList(Collection<?> several) {
        var plain = new ArrayList<@Nullable Object>();
        several.forEach(value -> plain.add(plain(value)));
        if (several instanceof Set<?>) {
            // a set has no order of its own, but its hash must not change
            plain.sort(Comparator.comparing(String::valueOf));
        }
        return plain;
    }

    private static Map<String, @Nullable Object> plainMap(Map<?, ?> map) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> plain.put(key.toString(), plain(value)));
        return plain;
    }

    private static Object plainNumber(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return number.intValue();
        }
        if (number instanceof Long whole) {
            return Math.abs(whole) <= SAFE_INTEGER ? whole : whole.toString();
        }
        if (number instanceof BigInteger whole) {
            return whole.toString();
        }
        throw unknown(number);
    }

    private static String plainText(Object value) {
        if (value instanceof Instant instant) {
            return time(instant);
        }
        if (value instanceof OffsetDateTime || value instanceof ZonedDateTime) {
            return time(Instant.from((TemporalAccessor) value));
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        // UUID, LocalDate and their kin have one ISO form
        if (value instanceof UUID || value instanceof TemporalAccessor) {
            return value.toString();
        }
        throw unknown(value);
    }

    private static IllegalArgumentException unknown(Object value) {
        return new IllegalArgumentException(
                "There is no agreed form for a " + value.getClass().getSimpleName() + " in the audit trail.");
    }
}
