package org.gatehouse.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands a mail to the council's mail server; in a demonstration without one, mails are only kept for reading. */
@Component
class Postman {

    private static final String KEPT = "kept for reading in the demonstration";
    private static final String TIMEOUT_MILLIS = "10000";

    private final MailSettings settings;
    private final Optional<JavaMailSender> sender;

    Postman(MailSettings settings) {
        this.settings = settings;
        this.sender = settings.sends() ? Optional.of(sender(settings.server())) : Optional.empty();
    }

    /**
     * @return what became of it, in words
     * @throws org.springframework.mail.MailException if it could not be sent, or perhaps was
     */
    String deliver(Letter letter) throws MessagingException {
        if (sender.isEmpty()) {
            return KEPT;
        }
        var message = sender.get().createMimeMessage();
        var mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        mail.setFrom(settings.sender());
        mail.setTo(letter.recipient());
        mail.setSubject(letter.subject());
        mail.setText(letter.body(), false);
        // the same on every attempt: whoever gets the mail twice sees it once
        message.setHeader("Message-ID", letter.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        return send(sender.get(), message);
    }

    private static String send(JavaMailSender sender, MimeMessage message) {
        try {
            sender.send(message);
            return "accepted by the mail server";
        } catch (MailSendException failure) {
            // Spring also complains where the server took the mail and only the goodbye failed
            if (failure.getMessageExceptions().length > 0) {
                throw failure;
            }
            return "accepted by the mail server, which then hung up";
        }
    }

    private static JavaMailSender sender(URI server) {
        var protocol = server.getScheme();
        var sender = new JavaMailSenderImpl();
        sender.setProtocol(protocol);
        sender.setHost(server.getHost());
        sender.setPort(server.getPort());
        sender.setJavaMailProperties(properties("mail." + protocol + "."));
        var user = server.getUserInfo();
        if (user != null) {
            var colon = user.indexOf(':');
            sender.setUsername(colon < 0 ? user : user.substring(0, colon));
            sender.setPassword(colon < 0 ? "" : user.substring(colon + 1));
            sender.getJavaMailProperties().setProperty("mail." + protocol + ".auth", "true");
        }
        return sender;
    }

    private static Properties properties(String prefix) {
        var properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "timeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "writetimeout", TIMEOUT_MILLIS);
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        return properties;
    }
}
