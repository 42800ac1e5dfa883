package org.gatehouse.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gatehouse.audit.AuditedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever can happen to a request, and wherever it can be, has words for the people who asked. */
class EventWordsTests {

    private static final Pattern PROCUREMENT_EVENT = Pattern.compile("\"([A-Z][a-z]+[A-Z]\\w+)\"");

    @Test
    void hasWordsForEveryEventOfTheTrail() {
        List<JavaClass> events = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.gatehouse").stream()
                        .filter(type -> type.isAssignableTo(AuditedEvent.class) && !type.isInterface())
                        .toList();
        List<String> named = events.stream()
                .filter(type -> type.tryGetMethod("type").isEmpty())
                .map(JavaClass::getSimpleName)
                .toList();
        assertThat(named).hasSizeGreaterThan(14).allMatch(EventWords::knows);
        assertThat(events.stream()
                        .filter(type -> type.tryGetMethod("type").isPresent())
                        .map(JavaClass::getSimpleName))
                .as("events with names of their own, which the tests below know")
                .containsExactlyInAnyOrder("DpiaStepTaken", "ProcurementChanged", "RenewalChanged");
    }

    @Test
    void hasWordsForEveryStepOfAnAssessment() throws ReflectiveOperationException {
        Class<?> steps = Class.forName("org.gatehouse.dpia.DpiaStep");
        Method event = steps.getDeclaredMethod("event");
        event.setAccessible(true);
        List<String> types = new ArrayList<>();
        for (Object step : steps.getEnumConstants()) {
            types.add((String) event.invoke(step));
        }
        assertThat(types).isNotEmpty().allMatch(EventWords::knows);
    }

    @Test
    void hasWordsForEveryStepOfARenewal() {
        assertThat(List.of(
                        "RenewalOpened", "ContractReviewed", "RenewalRecorded", "ReplacementStarted", "ContractEnded"))
                .allMatch(EventWords::knows);
    }

    @Test
    void hasWordsForEveryStepOfBuying() throws IOException {
        List<String> types = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/gatehouse/procurement"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Files.readString(source)
                        .lines()
                        .filter(line -> line.contains("publish("))
                        .flatMap(line -> PROCUREMENT_EVENT.matcher(line).results())
                        .map((MatchResult found) -> found.group(1))
                        .forEach(types::add);
            }
        }
        assertThat(types).contains("RouteFound", "AccountabilityDeclined").allMatch(EventWords::knows);
    }

    @Test
    void saysWhereEveryTaskIs() throws IOException {
        List<String> keys = new ArrayList<>();
        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            for (Path form : forms.toList()) {
                JsonNode read = new ObjectMapper().readTree(form.toFile());
                if ("TASK".equals(read.path("properties").path("use").asText())) {
                    keys.add(read.path("id").asText());
                }
            }
        }
        assertThat(keys).hasSizeGreaterThan(15).allMatch(WhereItIs::knows);
    }

    @ParameterizedTest
    @CsvSource({"SystemRetired,System retired", "X,X"})
    void namesEventsWithoutWordsOfTheirOwn(String type, String words) {
        assertThat(EventWords.of(type)).isEqualTo(words);
    }
}
