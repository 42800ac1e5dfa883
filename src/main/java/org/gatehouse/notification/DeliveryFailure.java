package org.gatehouse.notification;

import jakarta.mail.MessagingException;
import java.util.Arrays;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/**
 * Why a mail was not acknowledged. Only a server that was never reached or that answered with a refusal proves that the
 * mail did not go out; a connection lost on the way leaves it unknown.
 */
record DeliveryFailure(boolean certain, String words) {

    private static final int FIRST_REFUSAL = 400;

    static DeliveryFailure of(Exception failure) {
        if (!(failure instanceof MailSendException sending)) {
            // signing in to the mail server failed or the mail itself is malformed: nothing was sent
            return new DeliveryFailure(true, words(failure));
        }
        var causes = sending.getMessageExceptions();
        // a mail that fails for the sender's own cause is one whose server was never reached; any other cause there is
        // only a connection that could not be closed properly
        var unreached = Arrays.stream(causes).allMatch(cause -> cause == sending.getCause());
        var refused = unreached || Arrays.stream(causes).allMatch(DeliveryFailure::isRefusal);
        return new DeliveryFailure(refused && causes.length > 0, words(causes.length > 0 ? causes[0] : sending));
    }

    private static boolean isRefusal(@Nullable Throwable cause) {
        var failure = cause;
        while (failure != null) {
            if (reply(failure) >= FIRST_REFUSAL) {
                return true;
            }
            failure = failure instanceof MessagingException messaging ? messaging.getNextException() : null;
        }
        return false;
    }

    private static int reply(Throwable failure) {
        if (failure instanceof SMTPSendFailedException refused) {
            return refused.getReturnCode();
        }
        if (failure instanceof SMTPSenderFailedException refused) {
            return refused.getReturnCode();
        }
        return failure instanceof SMTPAddressFailedException refused ? refused.getReturnCode() : 0;
    }

    private static String words(Throwable failure) {
        var words = MailText.oneLine(failure.getClass().getSimpleName() + ": " + failure.getMessage());
        return words.substring(0, Math.min(words.length(), 500));
    }
}
