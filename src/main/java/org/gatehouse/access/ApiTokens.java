package org.gatehouse.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bearer tokens for scripts, valid for eight hours by the database's clock; only their SHA-256 is kept. */
@Service
class ApiTokens {

    private static final int LENGTH = 32;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public ApiToken issue(UUID personId) {
        jdbc.sql("delete from api_tokens where expires_at <= now()").update();
        var bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var expiresAt = jdbc.sql("""
                        insert into api_tokens (token_hash, person_id, expires_at)
                        values (:hash, :person, date_trunc('second', now()) + interval '8 hours')
                        returning expires_at
                        """)
                .param("hash", hash(token))
                .param("person", personId)
                .query(OffsetDateTime.class)
                .single();
        return new ApiToken(token, expiresAt.toInstant());
    }

    /** Empty for unknown and expired tokens and for people who left. */
    @Transactional(readOnly = true)
    public Optional<SignedIn> find(String token) {
        return jdbc.sql("""
                        select p.id, p.username from api_tokens t join people p on p.id = t.person_id
                         where t.token_hash = :hash and t.expires_at > now() and p.active
                        """)
                .param("hash", hash(token))
                .query((row, number) -> new SignedIn(row.getObject("id", UUID.class), row.getString("username")))
                .optional();
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java runtime has SHA-256", missing);
        }
    }

    /** A new token as its holder sees it, this once. */
    record ApiToken(String token, Instant expiresAt) {}
}
