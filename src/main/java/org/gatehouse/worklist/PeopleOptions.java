package org.gatehouse.worklist;

import java.util.List;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.gatehouse.form.Option;
import org.gatehouse.form.OptionSource;
import org.springframework.stereotype.Component;

/** People to choose from in a form: everybody, or those who hold a role. */
@Component
class PeopleOptions implements OptionSource {

    private final People people;

    PeopleOptions(People people) {
        this.people = people;
    }

    @Override
    public String key() {
        return "people";
    }

    @Override
    public List<Option> options(String role) {
        List<Person> chosen = Role.ofCode(role).map(people::withRole).orElseGet(people::all);
        return chosen.stream()
                .map(person -> new Option(person.username(), person.name()))
                .toList();
    }
}
