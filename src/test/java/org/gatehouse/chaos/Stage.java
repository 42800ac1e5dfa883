package org.gatehouse.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two copies of the packaged service on one PostgreSQL, each with its own wire to it and its own post box: an empty database
 * was migrated twice at once, and both copies were started at once.
 */
final class Stage implements AutoCloseable {

    private static final Path LOGS = Path.of("target/chaos");

    private final Ledger ledger = new Ledger();
    private final AtomicReference<@Nullable MailTrap> trap = new AtomicReference<>();
    private final Packaged packaged;
    private final Postgres postgres;
    private final List<Integer> migrations;
    private final Node first;
    private final Node second;

    private Stage() {
        try {
            Files.createDirectories(LOGS);
            packaged = Packaged.unpack(LOGS);
            postgres = Postgres.start(Files.createTempDirectory("gatehouse-chaos"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        migrations = migrateTwiceAtOnce();
        StaffList.enter(sql());
        first = node("node-1");
        second = node("node-2");
    }

    static Stage open() {
        Stage stage = new Stage();
        stage.first.awaitReady();
        stage.second.awaitReady();
        stage.first.leaveArchiveOfClasses();
        return stage;
    }

    Node first() {
        return first;
    }

    Node second() {
        return second;
    }

    Node other(Node node) {
        return node == first ? second : first;
    }

    Ledger ledger() {
        return ledger;
    }

    Postgres postgres() {
        return postgres;
    }

    /** As the owner. */
    JdbcClient sql() {
        return postgres.owner();
    }

    /** Whoever sends the first mail of that kind about a case is struck, with the mail handed over and not yet taken. */
    MailTrap.Caught struckSending(String template, Consumer<Node> fault, Council council) {
        String reference = council.drafted(first, "requester");
        Act act = Council.submission("requester", reference);
        if (!template.equals("request-received")) {
            council.insist(act, first, second);
            act = council.nextOf(first, reference, Council.DECIDING).forward();
        }
        MailTrap set = trap(template, fault);
        council.insist(act, first, second);
        return set.await();
    }

    private MailTrap trap(String template, Consumer<Node> fault) {
        MailTrap set = new MailTrap(sql(), template, fault);
        trap.set(set);
        return set;
    }

    /** The copy that comes first to that moment of an act is stopped there. */
    Node stopFirstAt(Moment moment, Runnable cause) {
        Hit<Node> hit = new Hit<>();
        for (Node node : List.of(first, second)) {
            node.wire().arm(moment, () -> hit.by(node, node::pause));
        }
        cause.run();
        return hit.await();
    }

    /** How the two migrations of the empty database ended. */
    List<Integer> migrations() {
        return migrations;
    }

    @Override
    public void close() {
        first.close();
        second.close();
        postgres.close();
    }

    private Node node(String name) {
        PostBox postBox = PostBox.open(messageId -> arrived(name, messageId));
        return Node.start(packaged, name, Wire.to(postgres.port()), postBox, LOGS);
    }

    private void arrived(String name, String messageId) {
        ledger.arrived(messageId);
        MailTrap set = trap.get();
        if (set != null) {
            set.arrived(name.equals(first.toString()) ? first : second, messageId);
        }
    }

    private List<Integer> migrateTwiceAtOnce() {
        Map<String, String> environment = Map.of(
                "GATEHOUSE_DB_URL", Node.url(postgres.port()),
                "GATEHOUSE_DB_OWNER_USER", "gatehouse_owner",
                "GATEHOUSE_DB_OWNER_PASSWORD", "gatehouse_owner");
        Process one = packaged.command(environment, LOGS.resolve("migrate-1.log"), "migrate");
        Process two = packaged.command(environment, LOGS.resolve("migrate-2.log"), "migrate");
        Await.until("both migrations end", () -> !one.isAlive() && !two.isAlive());
        return List.of(one.exitValue(), two.exitValue());
    }
}
