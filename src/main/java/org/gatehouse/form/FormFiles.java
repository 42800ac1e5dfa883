package org.gatehouse.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The .form files of this installation. */
@Component
@EnableConfigurationProperties(FormSettings.class)
class FormFiles {

    private final String pattern;

    FormFiles(FormSettings settings) {
        String directory = settings.directory();
        this.pattern = directory == null || directory.isBlank()
                ? "classpath*:forms/*.form"
                : Path.of(directory).toUri() + "/*.form";
    }

    /** Contents by file name. */
    Map<String, String> read() {
        try {
            Resource[] resources = new PathMatchingResourcePatternResolver().getResources(pattern);
            Map<String, String> contents = new TreeMap<>();
            for (Resource resource : Arrays.asList(resources)) {
                contents.put(
                        Objects.requireNonNull(resource.getFilename()),
                        resource.getContentAsString(StandardCharsets.UTF_8));
            }
            return contents;
        } catch (IOException failed) {
            throw new UncheckedIOException("The forms cannot be read from " + pattern, failed);
        }
    }
}
