package org.gatehouse.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gatehouse.access.NotFound;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.access.ServiceArea;
import org.gatehouse.register.DemoFile.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The service areas in the demonstration council's lists and which of its people stand for each of them. */
@Component
@Profile("demo")
class DemoAreas {

    private final People people;

    DemoAreas(People people) {
        this.people = people;
    }

    /** Adds the areas that nobody of the demonstration works in. */
    void prepare(List<Line> systems) {
        var known = codes();
        systems.stream()
                .map(line -> line.text("service_area"))
                .distinct()
                .filter(name -> !known.containsKey(name))
                .forEach(name -> people.addArea(new ServiceArea(codeOf(name), name)));
    }

    private static String codeOf(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** @throws NotFound if the list names an area that was not prepared */
    String code(String name) {
        String code = codes().get(name);
        if (code == null) {
            throw NotFound.of("service area", name);
        }
        return code;
    }

    /** Null where the council has not named anybody: that is to be seen, and chased, too. */
    @Nullable
    UUID accountable(String area, String role) {
        String username = DemoFile.lines("demo-accountable.csv").stream()
                .filter(line -> line.text("service_area").equals(area))
                .map(line -> line.text(role))
                .findFirst()
                .orElse("");
        return username.isEmpty()
                ? null
                : people.find(username).map(Person::id).orElseThrow(() -> NotFound.of("person", username));
    }

    private Map<String, String> codes() {
        return people.areas().stream().collect(Collectors.toMap(ServiceArea::name, ServiceArea::code));
    }
}
