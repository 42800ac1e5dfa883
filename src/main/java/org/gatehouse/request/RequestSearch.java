package org.gatehouse.request;

import java.util.List;
import org.gatehouse.access.Person;
import org.gatehouse.access.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists the requests a person may see, newest first. */
@Component
class RequestSearch {

    private final JdbcClient jdbc;
    private final Visibility visibility;

    RequestSearch(JdbcClient jdbc, Visibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /** @param before reference to continue after, or empty */
    List<String> references(Person person, String before, int limit) {
        return jdbc.sql("select r.reference from technology_requests r where (" + visibility.where()
                        + ") and (:before = '' or r.reference < :before) order by r.reference desc limit :limit")
                .params(visibility.parameters(person))
                .param("before", before)
                .param("limit", limit)
                .query(String.class)
                .list();
    }
}
