package org.gatehouse.notification;

import java.util.List;
import java.util.UUID;
import org.gatehouse.access.NotFound;
import org.gatehouse.access.WrongState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people look at mails and send those again that got stuck. */
@Service
class MailRoom {

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final MailSettings settings;

    MailRoom(JdbcClient jdbc, MailSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** The newest mails first. */
    @Transactional(readOnly = true)
    public List<KeptMail> newest() {
        return jdbc.sql("select * from outbox order by created_at desc, id limit :shown")
                .param("shown", SHOWN)
                .query((row, number) -> KeptMail.of(row, settings.from()))
                .list();
    }

    /** @throws NotFound if there is no such mail */
    @Transactional(readOnly = true)
    public KeptMail mail(UUID id) {
        return jdbc.sql("select * from outbox where id = :id")
                .param("id", id)
                .query((row, number) -> KeptMail.of(row, settings.from()))
                .optional()
                .orElseThrow(() -> NotFound.of("mail", id.toString()));
    }

    /**
     * Sends a mail again that was given up or may not have arrived.
     *
     * @throws WrongState if the mail is on its way or was sent
     */
    @Transactional
    public void sendAgain(UUID id) {
        var mail = mail(id);
        var changed = jdbc.sql("""
                        update outbox set state = 'NEW', attempts = 0, next_at = clock_timestamp(), lease_owner = null
                         where id = :id and state in ('DEAD', 'UNKNOWN')
                        """).param("id", id).update();
        if (changed == 0) {
            throw new WrongState("The mail \"" + mail.subject() + "\" is on its way or was sent already.");
        }
    }
}
