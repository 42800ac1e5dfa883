package org.gatehouse.decision;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.gatehouse.access.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Decisions over HTTP, as promised in the public contract. */
@RestController
class DecisionApi {

    private final DecisionSearch search;
    private final DecisionCsv csv;
    private final CurrentPerson current;
    private final Reconsideration reconsideration;

    DecisionApi(DecisionSearch search, DecisionCsv csv, CurrentPerson current, Reconsideration reconsideration) {
        this.reconsideration = reconsideration;
        this.search = search;
        this.csv = csv;
        this.current = current;
    }

    record DecisionList(List<DecisionView> items, @Nullable String next) {}

    @GetMapping("/api/v1/decisions")
    DecisionList list(@ParameterObject DecisionAsk ask) {
        DecisionSearch.Found found = search.find(current.person(), search.query(ask));
        return new DecisionList(
                found.items(), found.next() == null ? null : found.next().written());
    }

    @GetMapping("/api/v1/decisions/{number}")
    DecisionView get(@PathVariable String number) {
        return search.get(current.person(), number);
    }

    /** Why a decision should be superseded or revoked. */
    record Asked(@Nullable String reason) {}

    @PostMapping("/api/v1/decisions/{number}/reconsideration")
    DecisionView reconsider(@PathVariable String number, @RequestBody Asked body) {
        reconsideration.ask(current.person(), number, body.reason() == null ? "" : body.reason());
        return search.get(current.person(), number);
    }

    /** The same filters, every decision they find; the page offers it too. */
    @GetMapping({"/api/v1/decisions.csv", "/decisions.csv"})
    void csv(@ParameterObject DecisionAsk ask, HttpServletResponse response) throws IOException {
        csv.write(current.person(), search.query(ask), response);
    }
}
