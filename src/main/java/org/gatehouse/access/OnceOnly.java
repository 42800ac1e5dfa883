package org.gatehouse.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applies a write that carries an {@code Idempotency-Key} once: a repeat by the same person on the same path with the same
 * body learns what the first one made, and the key is remembered in the transaction of the write itself.
 */
@Service
public class OnceOnly {

    private final JdbcClient jdbc;

    OnceOnly(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param key the header's value, or null if none was sent
     * @param body the request's body in any stable text form
     * @param act carries out the write and names what it made
     * @return what the write made, now or the first time
     * @throws KeyReused if the key was used with another body
     */
    @Transactional
    public String apply(Person by, String path, @Nullable String key, String body, Supplier<String> act) {
        if (key == null || key.isBlank()) {
            return act.get();
        }
        String hash = sha256(body);
        if (isFirst(by, path, key, hash)) {
            String made = act.get();
            jdbc.sql(
                            "update idempotent_answers set answer = ? where person_id = ? and method = 'POST' and path = ? and key = ?")
                    .params(made, by.id(), path, key)
                    .update();
            return made;
        }
        return earlier(by, path, key, hash).orElseThrow(KeyReused::new);
    }

    private boolean isFirst(Person by, String path, String key, String hash) {
        return jdbc.sql("""
                insert into idempotent_answers (person_id, method, path, key, body_sha256, created_at)
                values (:person, 'POST', :path, :key, :hash, clock_timestamp()) on conflict do nothing
                """)
                        .param("person", by.id())
                        .param("path", path)
                        .param("key", key)
                        .param("hash", hash)
                        .update()
                == 1;
    }

    private Optional<String> earlier(Person by, String path, String key, String hash) {
        return jdbc.sql("""
                select answer from idempotent_answers
                where person_id = ? and method = 'POST' and path = ? and key = ? and body_sha256 = ?
                """)
                .params(by.id(), path, key, hash)
                .query(String.class)
                .optional();
    }

    private static String sha256(String body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
