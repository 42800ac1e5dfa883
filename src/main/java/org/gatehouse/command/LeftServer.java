package org.gatehouse.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The PostgreSQL that a killed demonstration left behind. It still holds the data directory and has to end before another
 * one can start; a server of somebody else is never touched, even where it got the same process number.
 */
final class LeftServer {

    private static final int PATIENCE_SECONDS = 20;

    private LeftServer() {}

    /** @param data the data directory, whose {@code postmaster.pid} names the process in its first line */
    static void stop(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (Files.exists(pidFile)) {
            process(pidFile).filter(process -> serves(process, data)).ifPresent(LeftServer::end);
            Files.deleteIfExists(pidFile);
        }
    }

    private static Optional<ProcessHandle> process(Path pidFile) throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        boolean named = !lines.isEmpty() && lines.get(0).strip().matches("\\d{1,18}");
        return named ? ProcessHandle.of(Long.parseLong(lines.get(0).strip())) : Optional.empty();
    }

    private static boolean serves(ProcessHandle process, Path data) {
        return process.info()
                .arguments()
                .filter(arguments -> Arrays.asList(arguments).contains(data.toString()))
                .isPresent();
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stays) {
            // its write-ahead log makes good what a hard end leaves open
            server.destroyForcibly();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
