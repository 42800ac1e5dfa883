package org.gatehouse.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every content that a form ever had. */
@Component
class FormStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    FormStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Stores the content where it differs from the latest version, and says which version it is. */
    int keep(String id, String content) {
        String sha256 = sha256(content);
        Optional<Stored> latest = latest(id);
        if (latest.filter(stored -> stored.sha256().equals(sha256)).isPresent()) {
            return latest.get().version();
        }
        int version = latest.map(Stored::version).orElse(0) + 1;
        int stored = jdbc.sql("insert into forms (id, version, sha256, content, first_seen)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(id, version, sha256, content, Timestamp.from(clock.instant()))
                .update();
        // where another instance stored the version in the meantime, look again at what it stored
        return stored == 1 ? version : keep(id, content);
    }

    Optional<String> content(String id, int version) {
        return jdbc.sql("select content from forms where id = ? and version = ?")
                .params(id, version)
                .query(String.class)
                .optional();
    }

    /** The version that was the newest at the moment; the first one of a form that came later. */
    Optional<Integer> version(String id, Instant moment) {
        return jdbc.sql("""
                        select version from forms where id = :id
                         order by first_seen <= :moment desc, case when first_seen <= :moment then -version else version end
                         limit 1
                        """)
                .param("id", id)
                .param("moment", Timestamp.from(moment))
                .query(Integer.class)
                .optional();
    }

    private Optional<Stored> latest(String id) {
        return jdbc.sql("select version, sha256 from forms where id = ? order by version desc limit 1")
                .param(id)
                .query(Stored.class)
                .optional();
    }

    private static String sha256(String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** A version of a form and the fingerprint of its content. */
    record Stored(int version, String sha256) {}
}
