package org.gatehouse.access;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored passwords of active people. */
@Component
class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for unknown people, for those who left and for those who have no password here. */
    Optional<Account> find(String username) {
        var wanted = username.strip().toLowerCase(Locale.ROOT);
        if (!NewPerson.isUsername(wanted)) {
            return Optional.empty();
        }
        return jdbc.sql("select id, username, password_hash from people"
                        + " where username = :username and active and password_hash is not null")
                .param("username", wanted)
                .query((row, number) -> new Account(
                        new SignedIn(row.getObject("id", UUID.class), row.getString("username")),
                        row.getString("password_hash")))
                .optional();
    }

    /** An account and the hash of its password. */
    record Account(SignedIn signedIn, String passwordHash) {

        @Override
        public String toString() {
            return "Account[" + signedIn.username() + "]";
        }
    }
}
