package org.gatehouse.notification;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Sends what waits in the outbox: at least once, normally exactly once. Several nodes may do so at the same time. No
 * transaction is open while the mail server is spoken to.
 */
@Component
class MailRelay {

    private static final Logger LOG = LoggerFactory.getLogger(MailRelay.class);
    /** Longer than the mail server's time-outs added up. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int IN_ONE_ROUND = 200;

    private final OutboxRows rows;
    private final Postman postman;

    MailRelay(OutboxRows rows, Postman postman) {
        this.rows = rows;
        this.postman = postman;
    }

    /** Sends everything that is due, a limited number at a time. */
    void deliverDue() {
        if (rows.loseLapsedLeases() > 0) {
            LOG.warn("Mails were left in the middle of being sent; whether they arrived is not known.");
        }
        for (var sent = 0; sent < IN_ONE_ROUND && !Thread.currentThread().isInterrupted(); sent++) {
            var letter = rows.take(LEASE);
            if (letter.isEmpty()) {
                return;
            }
            deliver(letter.get());
        }
    }

    private void deliver(Letter letter) {
        try {
            rows.sent(letter, postman.deliver(letter));
        } catch (MailException | MessagingException notSent) {
            failed(letter, DeliveryFailure.of(notSent));
        }
    }

    private void failed(Letter letter, DeliveryFailure failure) {
        if (letter.attempts() >= OutboxRows.MOST_ATTEMPTS) {
            LOG.error("Mail {} could not be sent {} times and is given up.", letter.id(), letter.attempts());
            rows.failed(letter, "DEAD", failure.words(), Duration.ZERO);
            return;
        }
        LOG.warn("Mail {} was not sent at attempt {}.", letter.id(), letter.attempts());
        rows.failed(letter, failure.certain() ? "NEW" : "UNKNOWN", failure.words(), wait(letter.attempts()));
    }

    /** Twice as long after each attempt, and never the same for two mails, so that they do not all come at once. */
    private static Duration wait(int attempts) {
        var doubled = FIRST_WAIT.multipliedBy(1L << (attempts - 1));
        var longest = doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
        return Duration.ofMillis(
                Math.round(longest.toMillis() * ThreadLocalRandom.current().nextDouble(0.5, 1)));
    }
}
