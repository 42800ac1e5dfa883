package org.gatehouse.decision;

import java.util.List;
import org.gatehouse.access.NotFound;
import org.gatehouse.access.Person;
import org.gatehouse.access.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds decisions about requests that the reader may see, newest first. */
@Service
@Transactional(readOnly = true)
class DecisionSearch {

    private final JdbcClient jdbc;
    private final Visibility visibility;
    private final Decisions decisions;
    private final DecisionView.Builder views;

    DecisionSearch(JdbcClient jdbc, Visibility visibility, Decisions decisions, DecisionView.Builder views) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.decisions = decisions;
        this.views = views;
    }

    /** @param words found in title, reasons and scope, or a reference or number exactly; empty for all */
    List<DecisionView> find(Person reader, String request, String words, String outcome, String before, int limit) {
        return jdbc
                .sql("""
                select d.* from decisions d join technology_requests r on r.reference = d.case_ref
                where %s and (:request = '' or d.case_ref = :request) and (:outcome = '' or d.outcome = :outcome)
                  and (:before = '' or d.number < :before)
                  and (:words = '' or d.number = upper(:words) or d.case_ref = upper(:words)
                    or to_tsvector('english', r.title || ' ' || d.reason || ' ' || d.scope) @@ plainto_tsquery('english', :words))
                order by d.number desc limit :limit
                """.formatted(visibility.where()))
                .params(visibility.parameters(reader))
                .param("request", request)
                .param("words", words.strip())
                .param("outcome", outcome)
                .param("before", before)
                .param("limit", limit)
                .query(decisions::decision)
                .list()
                .stream()
                .map(views::of)
                .toList();
    }

    DecisionView get(Person reader, String number) {
        return find(reader, "", number, "", "", 1).stream()
                .filter(found -> found.number().equals(number))
                .findFirst()
                .orElseThrow(() -> NotFound.of("decision", number));
    }
}
