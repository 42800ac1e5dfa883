package org.gatehouse.decision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatehouse.access.Person;
import org.gatehouse.access.Visibility;
import org.gatehouse.web.Filters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds conditions and waivers of requests that the reader may see, nearest day first: for pages, API and CSV alike. */
@Service
@Transactional(readOnly = true)
class FollowUpSearch {

    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);
    private static final String WHERE = """
             (:request = '' or f.case_ref = :request) and (:state = '' or f.state = :state) and f.day <= :before
             and (:owner = '' or o.username = :owner or position(:owner in lower(o.name)) > 0)
            """;

    private final JdbcClient jdbc;
    private final Visibility visibility;

    FollowUpSearch(JdbcClient jdbc, Visibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /** Some rows in order, and the place after them where there are more. */
    record Found<T>(List<T> items, @Nullable String next) {}

    /** @throws org.gatehouse.web.FilterRefused where the cursor is no place in the register */
    <T extends FollowUpRegister.Line> Found<T> find(
            Person reader, FollowUpFilter filter, FollowUpRegister<T> register) {
        refuseUnknown(filter.after(), register);
        List<T> found = jdbc.sql("""
                select f.*, r.title, o.username, o.name from (%s) f
                  join technology_requests r on r.reference = f.case_ref join people o on o.id = f.owner_id
                where %s and %s
                  and (:after = '' or (f.day, f.id) > (select a.day, a.id from (%s) a where a.id = :after))
                order by f.day, f.id limit :limit
                """.formatted(register.sql(), visibility.where(), WHERE, register.sql()))
                .params(parameters(reader, filter))
                .param("after", filter.after())
                .param("limit", filter.limit() + 1)
                .query((row, number) -> register.line(row))
                .list();
        boolean more = found.size() > filter.limit();
        List<T> items = more ? found.subList(0, filter.limit()) : found;
        return new Found<>(
                List.copyOf(items), more ? items.get(items.size() - 1).id() : null);
    }

    /** How many there are in all, not only on this page. */
    long count(Person reader, FollowUpFilter filter, FollowUpRegister<?> register) {
        return jdbc.sql("""
                select count(*) from (%s) f
                  join technology_requests r on r.reference = f.case_ref join people o on o.id = f.owner_id
                where %s and %s
                """.formatted(register.sql(), visibility.where(), WHERE))
                .params(parameters(reader, filter))
                .query(Long.class)
                .single();
    }

    private void refuseUnknown(String after, FollowUpRegister<?> register) {
        boolean known = after.isEmpty()
                || jdbc.sql("select exists (select 1 from (%s) a where a.id = :after)".formatted(register.sql()))
                        .param("after", after)
                        .query(Boolean.class)
                        .single();
        if (!known) {
            Filters filters = new Filters();
            filters.refuse("cursor", "Give the cursor exactly as the last answer’s “next” gave it, or leave it out.");
            filters.orRefuse();
        }
    }

    private Map<String, Object> parameters(Person reader, FollowUpFilter filter) {
        Map<String, Object> parameters = new HashMap<>(visibility.parameters(reader));
        parameters.put("request", filter.request());
        parameters.put("state", filter.state());
        parameters.put("owner", filter.owner());
        parameters.put("before", filter.before() == null ? ANY_DAY : filter.before());
        return parameters;
    }
}
