package org.gatehouse.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Contents by file name of what the council decided its procedure is, from a directory or from the jar. */
final class ProcedureFiles {

    private ProcedureFiles() {}

    /**
     * @param directory where the files are; those in the jar where there is none
     * @throws Refused if the directory does not exist
     */
    static Map<String, String> read(@Nullable Path directory, String inJar, String pattern) {
        if (directory != null && !Files.isDirectory(directory)) {
            throw Refused.incomplete("There is no directory " + directory + ".");
        }
        String place = directory == null
                ? "classpath*:" + inJar + "/"
                : directory.toUri().toString();
        try {
            Map<String, String> contents = new TreeMap<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(place + pattern)) {
                contents.put(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
            }
            return contents;
        } catch (IOException unreadable) {
            throw Refused.failed("The files in " + place + " cannot be read.");
        }
    }
}
