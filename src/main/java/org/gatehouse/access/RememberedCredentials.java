package org.gatehouse.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords that were right within the last five minutes, so that scripts do not pay for bcrypt on each call. Kept as a
 * keyed hash whose key lives and dies with the process; the stored hash is part of it, so a changed password is forgotten
 * at once.
 */
class RememberedCredentials {

    static final Duration KEPT = Duration.ofMinutes(5);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int MOST = 10_000;

    private final Map<String, Instant> until = new ConcurrentHashMap<>();
    private final SecretKeySpec key;
    private final InstantSource time;

    RememberedCredentials(InstantSource time) {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
        this.time = time;
    }

    boolean knows(Accounts.Account account, String password) {
        var end = until.get(hash(account, password));
        return end != null && time.instant().isBefore(end);
    }

    void remember(Accounts.Account account, String password) {
        var now = time.instant();
        until.values().removeIf(end -> !now.isBefore(end));
        if (until.size() < MOST) {
            until.put(hash(account, password), now.plus(KEPT));
        }
    }

    private String hash(Accounts.Account account, String password) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (var part : new String[] {account.signedIn().personId().toString(), account.passwordHash(), password}) {
                var bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
                mac.update((byte) ':');
                mac.update(bytes);
            }
            return Base64.getEncoder().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java runtime has " + ALGORITHM, missing);
        }
    }
}
