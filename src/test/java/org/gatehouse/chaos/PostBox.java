package org.gatehouse.chaos;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;

/** The mail server as one copy of the service sees it: it takes every mail, and says so after it has told of it here. */
final class PostBox implements AutoCloseable {

    private static final String MESSAGE_ID = "message-id:";

    private final ServerSocket socket;
    private final Consumer<String> letters;

    private PostBox(ServerSocket socket, Consumer<String> letters) {
        this.socket = socket;
        this.letters = letters;
    }

    /** @param letters is told the Message-ID of each mail that arrived whole, before the sender learns that it did */
    static PostBox open(Consumer<String> letters) {
        try {
            PostBox box = new PostBox(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), letters);
            Daemon.run("post-box", box::serve);
            return box;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void serve() throws IOException {
        while (!socket.isClosed()) {
            Socket client = socket.accept();
            Daemon.run("letter", () -> talk(client));
        }
    }

    private void talk(Socket client) throws IOException {
        try (client) {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            say(client, "220 ready");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("DATA")) {
                    say(client, "354 go on");
                    letters.accept(read(lines));
                }
                say(client, line.startsWith("QUIT") ? "221 goodbye" : "250 fine");
            }
        }
    }

    /** Reads a mail up to its final dot. */
    private static String read(BufferedReader lines) throws IOException {
        String messageId = "";
        for (String line = lines.readLine(); !".".equals(line); line = lines.readLine()) {
            if (line == null) {
                throw new IOException("The sender went away.");
            }
            if (messageId.isEmpty() && line.toLowerCase(Locale.ROOT).startsWith(MESSAGE_ID)) {
                messageId = line.substring(MESSAGE_ID.length()).strip();
            }
        }
        return messageId;
    }

    private static void say(Socket client, String reply) throws IOException {
        client.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
