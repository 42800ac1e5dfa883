package org.gatehouse.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The packaged service, unpacked as Spring Boot's own tool does it. A copy that runs can leave an archive of its classes, with
 * which the next start takes half the time.
 */
final class Packaged {

    private static final Path JAR = Path.of("target/gatehouse.jar");
    private static final String JAVA = tool("java");

    private final Path unpacked;
    private final Path classes;

    private Packaged(Path folder) {
        unpacked = folder.resolve("unpacked");
        classes = folder.resolve("classes.jsa");
    }

    static Packaged unpack(Path folder) throws IOException {
        Packaged packaged = new Packaged(folder);
        Files.deleteIfExists(packaged.classes);
        Path log = folder.resolve("unpacked.log");
        run(
                log,
                JAVA,
                "-Djarmode=tools",
                "-jar",
                JAR.toString(),
                "extract",
                "--force",
                "--destination",
                packaged.unpacked.toString());
        return packaged;
    }

    /** Runs a command of the service. */
    Process command(Map<String, String> environment, Path log, String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                JAVA,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                // Verifying classes is a fifth of each start, and no fault that is tried here.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                Files.exists(classes) ? "-XX:SharedArchiveFile=" + classes : "-XX:+RecordDynamicDumpInfo",
                "-Xmx400m",
                "-jar",
                unpacked.resolve(JAR.getFileName()).toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(variable -> variable.startsWith("GATEHOUSE_"));
        builder.environment().putAll(environment);
        return started(builder);
    }

    /** Archives the classes of a copy that runs. */
    void archiveClassesOf(Process running, Path log) {
        run(
                log,
                tool("jcmd"),
                String.valueOf(running.pid()),
                "VM.cds",
                "dynamic_dump",
                classes.toAbsolutePath().toString());
    }

    private static void run(Path log, String... line) {
        try {
            int exit = started(new ProcessBuilder(line)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())))
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException(String.join(" ", line) + " failed; see " + log);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process started(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
