package org.gatehouse.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that takes a whole mail and hangs up, with or without having said that it took it. */
final class DroppingMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String answer;

    private DroppingMailServer(ServerSocket socket, String answer) {
        this.socket = socket;
        this.answer = answer;
    }

    /** @param answer what it says to the mail before it hangs up, empty for nothing */
    static DroppingMailServer start(String answer) throws IOException {
        var server = new DroppingMailServer(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), answer);
        var thread = new Thread(server::serve, "dropping-mail-server");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 ready");
        for (var line = lines.readLine(); line != null && !".".equals(line); line = lines.readLine()) {
            if (line.startsWith("DATA")) {
                say(client, "354 go on");
            } else if (line.matches("(EHLO|HELO|MAIL|RCPT).*")) {
                say(client, "250 fine");
            }
        }
        if (!answer.isEmpty()) {
            say(client, answer);
        }
    }

    private static void say(Socket client, String reply) throws IOException {
        client.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
