package org.gatehouse.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the outbox page shows it.
 *
 * @param to the recipient's address
 * @param state NEW, SENDING, SENT, UNKNOWN (may have arrived) or DEAD (given up)
 * @param smtpReply what the mail server said last
 */
record KeptMail(
        String id,
        String to,
        String from,
        String subject,
        String body,
        String state,
        int attempts,
        String createdAt,
        String sentAt,
        String caseReference,
        String messageId,
        @Nullable String smtpReply) {

    static KeptMail of(ResultSet row, String from) throws SQLException {
        return new KeptMail(
                row.getString("id"),
                row.getString("recipient"),
                from,
                row.getString("subject"),
                row.getString("body"),
                row.getString("state"),
                row.getInt("attempts"),
                MailDates.moment(row.getObject("created_at", OffsetDateTime.class)),
                MailDates.moment(row.getObject("sent_at", OffsetDateTime.class)),
                row.getString("case_ref"),
                row.getString("message_id"),
                row.getString("smtp_reply"));
    }

    /** Whether only a person can bring it on its way again. */
    boolean isStuck() {
        return "DEAD".equals(state) || "UNKNOWN".equals(state);
    }
}
