package org.gatehouse.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Everybody the council knows here and the service areas they belong to. */
@Service
public class People {

    public Person byId(UUID id) {
        throw NotFound.of("person", id.toString());
    }

    public Optional<Person> find(String username) {
        return Optional.empty();
    }

    public List<Person> withRole(Role role) {
        return List.of();
    }

    public List<Person> all() {
        return List.of();
    }

    public String name(UUID id) {
        return byId(id).name();
    }
}
