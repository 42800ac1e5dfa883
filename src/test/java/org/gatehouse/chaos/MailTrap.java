package org.gatehouse.chaos;

import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fault that waits for a mail of one kind, whichever copy of the service hands it over. */
final class MailTrap {

    private final JdbcClient sql;
    private final String template;
    private final Consumer<Node> fault;
    private final Hit<Caught> hit = new Hit<>();

    MailTrap(JdbcClient sql, String template, Consumer<Node> fault) {
        this.sql = sql;
        this.template = template;
        this.fault = fault;
    }

    /** Who was struck while sending which mail. */
    record Caught(Node sender, String messageId) {

        /** As if five minutes had passed since the sender took the mail. */
        void leaseLapses(JdbcClient owner) {
            int lapsed = owner.sql(
                            "update outbox set lease_until = clock_timestamp() where state = 'SENDING' and message_id = ?")
                    .param(messageId)
                    .update();
            if (lapsed != 1) {
                throw new AssertionError("The mail was not being sent");
            }
        }
    }

    void arrived(Node sender, String messageId) {
        boolean ofThatKind = sql.sql("select template = ? from outbox where message_id = ?")
                .params(template, messageId)
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (ofThatKind) {
            hit.by(new Caught(sender, messageId), () -> fault.accept(sender));
        }
    }

    Caught await() {
        return hit.await();
    }
}
