package org.gatehouse.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The relay's steps on the outbox, each a short transaction of its own. All times are the database's, so that nodes with
 * different clocks agree.
 */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class OutboxRows {

    static final int MOST_ATTEMPTS = 10;

    private final JdbcClient jdbc;

    OutboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Mails whose sender disappeared: nobody knows whether they arrived. */
    public int loseLapsedLeases() {
        return jdbc.sql("""
                        update outbox
                           set state = case when attempts >= :most then 'DEAD' else 'UNKNOWN' end,
                               next_at = clock_timestamp(), lease_until = null
                         where state = 'SENDING' and lease_until < clock_timestamp()
                        """).param("most", MOST_ATTEMPTS).update();
    }

    /** Takes the mail that has waited longest; a decision letter that may have arrived waits for a person instead. */
    public Optional<Letter> take(Duration lease) {
        return jdbc.sql("""
                        update outbox
                           set state = 'SENDING', attempts = attempts + 1, lease_owner = :owner,
                               lease_until = clock_timestamp() + :seconds * interval '1 second'
                         where id = (select id from outbox
                                      where (state = 'NEW' or (state = 'UNKNOWN' and template not like 'decision%'))
                                        and next_at <= clock_timestamp()
                                      order by next_at, created_at limit 1
                                      for update skip locked)
                        returning id, recipient, subject, body, message_id, attempts, lease_owner
                        """)
                .param("owner", UUID.randomUUID().toString())
                .param("seconds", lease.toSeconds())
                .query(OutboxRows::letter)
                .optional();
    }

    /** Also where the lease lapsed meanwhile, as long as nobody else took the mail. */
    public void sent(Letter letter, String reply) {
        jdbc.sql("""
                        update outbox set state = 'SENT', sent_at = clock_timestamp(), smtp_reply = :reply,
                               lease_until = null, lease_owner = null
                         where id = :id and lease_owner = :owner
                        """)
                .param("reply", reply)
                .param("id", letter.id())
                .param("owner", letter.lease())
                .update();
    }

    /** @param state {@code NEW} where it surely was not sent, {@code UNKNOWN} where it may have been, or {@code DEAD} */
    public void failed(Letter letter, String state, String reply, Duration wait) {
        jdbc.sql("""
                        update outbox set state = :state, smtp_reply = :reply, lease_until = null, lease_owner = null,
                               next_at = clock_timestamp() + :millis * interval '1 millisecond'
                         where id = :id and lease_owner = :owner
                        """)
                .param("state", state)
                .param("reply", reply)
                .param("millis", wait.toMillis())
                .param("id", letter.id())
                .param("owner", letter.lease())
                .update();
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("message_id"),
                row.getInt("attempts"),
                row.getString("lease_owner"));
    }
}
