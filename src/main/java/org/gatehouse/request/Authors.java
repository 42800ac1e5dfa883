package org.gatehouse.request;

import org.gatehouse.access.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody who wrote answers of a request; none of them decides about it. */
@Component
class Authors {

    private final JdbcClient jdbc;

    Authors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String reference, Person person) {
        jdbc.sql("insert into request_authors (case_ref, person_id) values (?, ?) on conflict do nothing")
                .params(reference, person.id())
                .update();
    }
}
