package org.gatehouse.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** One copy of the service: a process of its own, that can be killed, stopped and continued. */
final class Node implements AutoCloseable {

    private static final int OK = 200;
    private static final Duration PROBE = Duration.ofSeconds(15);

    private final Packaged packaged;
    private final String name;
    private final int port;
    private final Wire wire;
    private final PostBox postBox;
    private final Path log;
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    private Node(Packaged packaged, String name, int port, Wire wire, PostBox postBox, Path log) {
        this.packaged = packaged;
        this.name = name;
        this.port = port;
        this.wire = wire;
        this.postBox = postBox;
        this.log = log;
        this.process = launch();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroyForcibly()));
    }

    static Node start(Packaged packaged, String name, Wire wire, PostBox postBox, Path logs) {
        return new Node(packaged, name, Ports.free(), wire, postBox, logs.resolve(name + ".log"));
    }

    String address() {
        return "http://localhost:" + port;
    }

    Wire wire() {
        return wire;
    }

    PostBox postBox() {
        return postBox;
    }

    /** {@code kill -9}. */
    void kill() {
        Process killed = process.destroyForcibly();
        Await.until(name + " is dead", () -> !killed.isAlive());
        wire.cut();
        wire.letGo();
    }

    /** SIGSTOP: it does nothing at all, and does not know it. */
    void pause() {
        signal("-STOP");
        wire.hold();
    }

    void resume() {
        wire.letGo();
        signal("-CONT");
    }

    /** So that every later start takes less time. */
    void leaveArchiveOfClasses() {
        packaged.archiveClassesOf(process, log);
    }

    void startAgain() {
        process = launch();
    }

    /** Up, running and with no fault waiting for it, whatever became of it before. */
    void restore() {
        wire.disarm();
        if (process.isAlive()) {
            resume();
        } else {
            startAgain();
        }
        awaitReady();
    }

    void awaitReady() {
        Await.until(name + " is ready; see " + log, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException(name + " ended by itself; see " + log);
            }
            return isReady();
        });
    }

    boolean isReady() {
        return status("/readyz") == OK;
    }

    boolean isAlive() {
        return status("/livez") == OK;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    @Override
    public String toString() {
        return name;
    }

    private Process launch() {
        return packaged.command(
                Map.of(
                        "GATEHOUSE_DB_URL",
                        url(wire.port()),
                        "GATEHOUSE_DB_USER",
                        "gatehouse_app",
                        "GATEHOUSE_DB_PASSWORD",
                        "gatehouse_app",
                        "GATEHOUSE_PUBLIC_URL",
                        address(),
                        "GATEHOUSE_SMTP_URL",
                        "smtp://localhost:" + postBox.port(),
                        "GATEHOUSE_MAIL_FROM",
                        "Gatehouse <gatehouse@fenbridge.example>",
                        "GATEHOUSE_PORT",
                        String.valueOf(port),
                        "GATEHOUSE_AUDIT_NODE",
                        name),
                log,
                "serve");
    }

    /** Without encryption, because the wire reads along. */
    static String url(int port) {
        return "jdbc:postgresql://localhost:" + port + "/" + Postgres.DATABASE + "?sslmode=disable&gssEncMode=disable";
    }

    private void signal(String signal) {
        try {
            int exit = new ProcessBuilder("kill", signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("kill " + signal + " of " + name + " failed");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** 0 where nobody answers. */
    private int status(String path) {
        try {
            HttpRequest probe = HttpRequest.newBuilder(URI.create(address() + path))
                    .timeout(PROBE)
                    .build();
            return http.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException nobody) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
