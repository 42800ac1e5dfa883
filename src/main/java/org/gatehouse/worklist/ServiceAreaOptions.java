package org.gatehouse.worklist;

import java.util.List;
import java.util.Set;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.access.ServiceArea;
import org.gatehouse.form.Option;
import org.gatehouse.form.OptionSource;
import org.springframework.stereotype.Component;

/** Service areas to choose from in a form: all, or the person's own. */
@Component
class ServiceAreaOptions implements OptionSource {

    private final People people;
    private final CurrentPerson current;

    ServiceAreaOptions(People people, CurrentPerson current) {
        this.people = people;
        this.current = current;
    }

    @Override
    public String key() {
        return "service-areas";
    }

    @Override
    public List<Option> options(String which) {
        Set<String> mine = current.find().map(Person::serviceAreas).orElse(Set.of());
        return people.areas().stream()
                .filter(area -> !which.equals("mine") || mine.contains(area.code()))
                .map(ServiceAreaOptions::option)
                .toList();
    }

    private static Option option(ServiceArea area) {
        return new Option(area.code(), area.name());
    }
}
