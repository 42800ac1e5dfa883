package org.gatehouse.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.gatehouse.access.NotFound;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.access.ServiceArea;
import org.gatehouse.access.Visibility;
import org.gatehouse.web.Filters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds decisions about requests that the reader may see: for the page, the API and the CSV alike. */
@Service
@Transactional(readOnly = true)
class DecisionSearch {

    private final JdbcClient jdbc;
    private final Visibility visibility;
    private final People people;
    private final DecisionRows rows;

    DecisionSearch(JdbcClient jdbc, Visibility visibility, People people, DecisionRows rows) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.people = people;
        this.rows = rows;
    }

    /** What is wanted, understood: which decisions, in which order, from which place, how many. */
    record Query(
            DecisionFilter filter,
            DecisionOrder order,
            @Nullable DecisionCursor from,
            int limit) {

        boolean back() {
            return from != null && from.back();
        }
    }

    /** Some decisions in order, with the places before and after them where there are more. */
    record Found(
            List<DecisionView> items,
            @Nullable DecisionCursor previous,
            @Nullable DecisionCursor next) {}

    /** @throws org.gatehouse.web.FilterRefused where a filter cannot be read */
    Query query(DecisionAsk ask) {
        Filters problems = new Filters();
        List<String> areas = people.areas().stream().map(ServiceArea::code).toList();
        DecisionFilter filter = DecisionFilter.of(ask, areas, problems);
        DecisionOrder order = DecisionOrder.of(ask.sort(), problems);
        DecisionCursor from = DecisionCursor.of(ask.cursor(), order, problems);
        int limit = problems.limit(ask.limit());
        problems.orRefuse();
        return new Query(filter, order, from, limit);
    }

    Found find(Person reader, Query query) {
        DecisionCursor from = query.from();
        List<DecisionView> found = new ArrayList<>(rows.read(
                "%s and %s and %s order by %s limit :limit"
                        .formatted(
                                visibility.where(),
                                DecisionFilter.WHERE,
                                from == null ? "true" : query.order().beyond(query.back()),
                                query.order().by(query.back())),
                parameters(reader, query.filter())
                        .addValue("key", from == null ? "" : from.key())
                        .addValue("place", from == null ? "" : from.number())
                        .addValue("limit", query.limit() + 1)));
        boolean more = found.size() > query.limit();
        List<DecisionView> items = more ? found.subList(0, query.limit()) : found;
        if (query.back()) {
            Collections.reverse(items);
        }
        boolean earlier = query.back() ? more : from != null;
        boolean later = query.back() || more;
        return new Found(
                List.copyOf(items),
                earlier && !items.isEmpty() ? place(query, items.get(0), true) : null,
                later && !items.isEmpty() ? place(query, items.get(items.size() - 1), false) : null);
    }

    /** How many there are in all, not only on this page. */
    long count(Person reader, Query query) {
        return jdbc.sql("select count(*) from decisions d join technology_requests r on r.reference = d.case_ref where "
                        + visibility.where() + " and " + DecisionFilter.WHERE)
                .paramSource(parameters(reader, query.filter()))
                .query(Long.class)
                .single();
    }

    DecisionView get(Person reader, String number) {
        String wanted = Filters.clean(number).toUpperCase(Locale.ROOT);
        MapSqlParameterSource parameters = new MapSqlParameterSource(visibility.parameters(reader));
        return rows.read(visibility.where() + " and d.number = :number", parameters.addValue("number", wanted)).stream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("decision", number));
    }

    private MapSqlParameterSource parameters(Person reader, DecisionFilter filter) {
        return filter.parameters().addValues(visibility.parameters(reader));
    }

    private DecisionCursor place(Query query, DecisionView view, boolean back) {
        String key = jdbc.sql("select " + query.order().written() + " from decisions d where d.number = :number")
                .param("number", view.number())
                .query(String.class)
                .single();
        return new DecisionCursor(query.order(), back, key, view.number());
    }
}
