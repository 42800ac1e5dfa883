package org.gatehouse.chaos;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * One connection of the service to PostgreSQL, read message by message (PostgreSQL's frontend/backend protocol, version 3)
 * as far as needed to know which statement is carried out and which one ended.
 */
final class Conversation {

    private static final int LENGTH_BYTES = 4;
    /** What a program sends together with the message that ends the batch: PostgreSQL gets all of it or nothing. */
    private static final String PARTS_OF_BATCH = "PBDEC";

    private static final String AUDIT_INSERT = "insert into audit.event";

    private final Wire wire;
    private final Socket service;
    private final Socket database;
    private final Map<String, String> prepared = new ConcurrentHashMap<>();
    private final Map<String, String> bound = new ConcurrentHashMap<>();
    private final Queue<String> running = new ConcurrentLinkedQueue<>();
    private volatile boolean audited;

    Conversation(Wire wire, Socket service, Socket database) {
        this.wire = wire;
        this.service = service;
        this.database = database;
    }

    void begin() throws IOException {
        service.setTcpNoDelay(true);
        database.setTcpNoDelay(true);
        Daemon.run("to-postgres", this::ask);
        Daemon.run("from-postgres", this::answer);
    }

    void cut() {
        try (service;
                database) {
            bound.clear();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private void ask() throws IOException {
        try (service;
                database) {
            DataInputStream from = new DataInputStream(new BufferedInputStream(service.getInputStream()));
            OutputStream to = database.getOutputStream();
            int length = from.readInt();
            byte[] start = from.readNBytes(length - LENGTH_BYTES);
            to.write(ByteBuffer.allocate(length).putInt(length).put(start).array());
            ByteArrayOutputStream batch = new ByteArrayOutputStream();
            for (int type = from.read(); type >= 0; type = from.read()) {
                byte[] body = body(from);
                asked((char) type, body);
                write(batch, type, body);
                if (PARTS_OF_BATCH.indexOf(type) < 0) {
                    wire.waitWhileHeld();
                    batch.writeTo(to);
                    batch.reset();
                }
            }
        }
    }

    private void answer() throws IOException {
        try (service;
                database) {
            DataInputStream from = new DataInputStream(new BufferedInputStream(database.getInputStream()));
            OutputStream to = service.getOutputStream();
            for (int type = from.read(); type >= 0; type = from.read()) {
                byte[] body = body(from);
                answered((char) type, body);
                wire.waitWhileHeld();
                write(to, type, body);
            }
        }
    }

    private void asked(char type, byte[] body) {
        switch (type) {
            case 'P' -> prepared.put(text(body, 0), text(body, text(body, 0).length() + 1));
            case 'B' ->
                bound.put(
                        text(body, 0),
                        prepared.getOrDefault(text(body, text(body, 0).length() + 1), ""));
            case 'E' -> carryOut(bound.getOrDefault(text(body, 0), ""));
            case 'Q' -> carryOut(text(body, 0));
            default -> {}
        }
    }

    private void carryOut(String statement) {
        if (isAuditInsert(statement)) {
            wire.at(Moment.BEFORE_AUDIT_INSERT);
        } else if (audited && statement.strip().equalsIgnoreCase("commit")) {
            wire.at(Moment.BEFORE_COMMIT);
        }
        running.add(statement);
    }

    private void answered(char type, byte[] body) {
        switch (type) {
            case 'C' -> ended(text(body, 0));
            case 'I', 's' -> running.poll();
            case 'Z' -> running.clear();
            default -> {}
        }
    }

    private void ended(String tag) {
        String statement = running.poll();
        if (statement != null && isAuditInsert(statement)) {
            audited = true;
            wire.at(Moment.AFTER_AUDIT_INSERT);
        } else if (tag.equals("COMMIT") && audited) {
            audited = false;
            wire.at(Moment.AFTER_COMMIT_BEFORE_ANSWER);
        } else if (tag.equals("ROLLBACK")) {
            audited = false;
        }
    }

    private static boolean isAuditInsert(String statement) {
        return statement.stripLeading().toLowerCase(Locale.ROOT).startsWith(AUDIT_INSERT);
    }

    private static byte[] body(DataInputStream from) throws IOException {
        return from.readNBytes(from.readInt() - LENGTH_BYTES);
    }

    private static void write(OutputStream to, int type, byte[] body) throws IOException {
        ByteBuffer message = ByteBuffer.allocate(1 + LENGTH_BYTES + body.length);
        message.put((byte) type).putInt(LENGTH_BYTES + body.length).put(body);
        to.write(message.array());
    }

    /** The text that begins there and ends with a zero; one byte a character, so that lengths are bytes. */
    private static String text(byte[] body, int from) {
        int end = from;
        while (end < body.length && body[end] != 0) {
            end++;
        }
        return new String(body, from, end - from, StandardCharsets.ISO_8859_1);
    }
}
