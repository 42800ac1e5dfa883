package org.gatehouse.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code gatehouse.mail}.
 *
 * @param smtpUrl {@code smtp://user:password@host:port} or {@code smtps://…}; without one, mails are only kept for reading
 * @param from whom mails come from
 * @param publicUrl where people reach Gatehouse, for the links in mails
 */
@ConfigurationProperties("gatehouse.mail")
public record MailSettings(
        @Nullable String smtpUrl,

        @DefaultValue("Gatehouse <gatehouse@fenbridge.example>")
        String from,

        @DefaultValue("http://localhost:8080") String publicUrl) {

    public MailSettings {
        publicUrl = publicUrl.replaceAll("/+$", "");
    }

    boolean sends() {
        return smtpUrl != null && !smtpUrl.isBlank();
    }

    URI server() {
        var server = URI.create(String.valueOf(smtpUrl));
        var isMailServer = "smtp".equals(server.getScheme()) || "smtps".equals(server.getScheme());
        if (!isMailServer || server.getHost() == null) {
            // never the address itself: it may carry a password
            throw new IllegalArgumentException(
                    "gatehouse.mail.smtp-url must look like smtp://user:password@host:port.");
        }
        return server;
    }

    InternetAddress sender() {
        try {
            return new InternetAddress(from, true);
        } catch (AddressException wrong) {
            throw new IllegalArgumentException("gatehouse.mail.from must be an e-mail address.", wrong);
        }
    }
}
