package org.gatehouse.workflow;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the council keeps its processes.
 *
 * @param directory folder with .bpmn and .dmn files; those that come with Gatehouse where not set
 */
@ConfigurationProperties("gatehouse.processes")
record ProcessSettings(@Nullable String directory) {

    /** Where to look, as an address that ends in a slash. */
    String place() {
        return directory == null || directory.isBlank()
                ? "classpath*:processes/"
                : Path.of(directory).toUri().toString().replaceFirst("/*$", "/");
    }
}
