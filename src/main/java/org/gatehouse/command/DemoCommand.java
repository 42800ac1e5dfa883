package org.gatehouse.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** All of it on one machine: an embedded PostgreSQL, the demonstration council, pages on the loopback address only. */
@Command(name = "demo", description = "Run the demonstration on this machine")
class DemoCommand implements Callable<Integer> {

    @ParentCommand
    private Commands parent;

    @Option(names = "--port", defaultValue = "8080", description = "Port to listen on (default ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--reset", description = "Begin with an empty demonstration")
    private boolean reset;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path home = Path.of(System.getenv().getOrDefault("GATEHOUSE_HOME", "target/demo"))
                .toAbsolutePath();
        Files.createDirectories(home);
        try (FileChannel lockFile =
                        FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lockFile.tryLock()) {
            if (lock == null) {
                System.err.println("Another demonstration is running on " + home + ". Stop it, or set GATEHOUSE_HOME.");
                return Commands.CONFLICT;
            }
            if (reset) {
                LeftServer.stop(home.resolve("postgres"));
                delete(home.resolve("postgres"));
            }
            return run(EmbeddedDatabase.start(home));
        }
    }

    private int run(EmbeddedDatabase database) throws InterruptedException {
        new Schema(database.owner()).migrate();
        ConfigurableApplicationContext application = Application.start(
                parent.application(),
                database.application(),
                "demo",
                Map.of("server.port", String.valueOf(port), "gatehouse.mail.public-url", "http://localhost:" + port));
        stopAfter(application, database);
        Ready.announce(port);
        return Application.untilStopped(application);
    }

    /** The database outlives the engine: the application is closed before it, in this order. */
    private static void stopAfter(ConfigurableApplicationContext application, EmbeddedDatabase database) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            application.close();
            database.close();
        }));
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
