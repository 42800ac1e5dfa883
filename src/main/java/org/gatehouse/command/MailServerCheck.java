package org.gatehouse.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Whether a mail server greets where the settings say; nothing is sent and nobody signs in. */
final class MailServerCheck {

    private static final String NAME = "mail";
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int SMTP = 25;
    private static final int SMTPS = 465;

    private MailServerCheck() {}

    /** Never shows the address as it was set: it may carry a password. */
    static Check of(String smtpUrl) {
        URI server;
        try {
            server = URI.create(smtpUrl);
        } catch (IllegalArgumentException unreadable) {
            return Check.wrong(NAME, "GATEHOUSE_SMTP_URL must look like smtp://user:password@host:port.");
        }
        boolean secure = "smtps".equals(server.getScheme());
        if (server.getHost() == null || !(secure || "smtp".equals(server.getScheme()))) {
            return Check.wrong(NAME, "GATEHOUSE_SMTP_URL must look like smtp://user:password@host:port.");
        }
        int usual = secure ? SMTPS : SMTP;
        return greeting(server.getHost(), server.getPort() < 0 ? usual : server.getPort(), secure);
    }

    private static Check greeting(String host, int port, boolean secure) {
        String place = host + ":" + port;
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            plain.setSoTimeout(PATIENCE_MILLIS);
            Socket socket = secure ? secured(plain, host, port) : plain;
            String line = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            return line != null && line.startsWith("220")
                    ? Check.right(NAME, place + " greets")
                    : Check.wrong(NAME, place + " answers, but not as a mail server.");
        } catch (IOException failed) {
            return Check.wrong(NAME, place + " cannot be reached: " + failed.getMessage());
        }
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        SSLSocket socket =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        socket.startHandshake();
        return socket;
    }
}
