package org.gatehouse.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The cable between one copy of the service and PostgreSQL. It reads what goes over it, and so can strike at a named moment
 * without anything in the service that waits for it.
 */
final class Wire implements AutoCloseable {

    private final ServerSocket socket;
    private final int database;
    private final AtomicReference<@Nullable Armed> armed = new AtomicReference<>();
    private final Set<Conversation> conversations = ConcurrentHashMap.newKeySet();
    private volatile CountDownLatch held = new CountDownLatch(0);

    private record Armed(Moment moment, Runnable fault) {}

    private Wire(ServerSocket socket, int database) {
        this.socket = socket;
        this.database = database;
    }

    /** @param database the port of PostgreSQL on this machine */
    static Wire to(int database) {
        try {
            Wire wire = new Wire(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), database);
            Daemon.run("wire", wire::connect);
            return wire;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Lets the fault strike the next time that the moment comes; what goes over the wire waits while it does. */
    Hit<Moment> arm(Moment moment, Runnable fault) {
        Hit<Moment> hit = new Hit<>();
        armed.set(new Armed(moment, () -> hit.by(moment, fault)));
        return hit;
    }

    /** Nothing goes over the wire until it is let go. */
    void hold() {
        held = new CountDownLatch(1);
    }

    void letGo() {
        held.countDown();
    }

    /** What was on its way is lost. */
    void cut() {
        conversations.forEach(Conversation::cut);
        conversations.clear();
    }

    void disarm() {
        armed.set(null);
    }

    void waitWhileHeld() throws IOException {
        try {
            held.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    void at(Moment moment) {
        Armed waiting = armed.get();
        if (waiting != null && waiting.moment() == moment) {
            waiting.fault().run();
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void connect() throws IOException {
        while (!socket.isClosed()) {
            Socket service = socket.accept();
            try {
                Socket server = new Socket(InetAddress.getLoopbackAddress(), database);
                Conversation conversation = new Conversation(this, service, server);
                conversations.add(conversation);
                conversation.begin();
            } catch (IOException down) {
                service.close();
            }
        }
    }
}
