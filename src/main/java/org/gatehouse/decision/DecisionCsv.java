package org.gatehouse.decision;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gatehouse.access.Person;
import org.gatehouse.web.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** All decisions that were found as CSV, read and written a thousand at a time. The columns are public: only add at the end. */
@Component
class DecisionCsv {

    private static final int AT_A_TIME = 1000;
    private static final List<String> COLUMNS = List.of(
            "number",
            "request",
            "title",
            "kind",
            "serviceArea",
            "gate",
            "outcome",
            "reason",
            "decidedBy",
            "decidedByName",
            "rule",
            "decidedAt",
            "scope",
            "valueGbp",
            "validUntil",
            "existingSystem",
            "supplier",
            "conditions");

    private final DecisionSearch search;

    DecisionCsv(DecisionSearch search) {
        this.search = search;
    }

    void write(Person reader, DecisionSearch.Query query, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8;header=present");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"decisions.csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Writer lines = new java.io.OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        write(reader, query, lines);
        lines.flush();
    }

    void write(Person reader, DecisionSearch.Query query, Writer lines) throws IOException {
        lines.write(Csv.line(COLUMNS));
        DecisionCursor next = null;
        do {
            DecisionSearch.Found found =
                    search.find(reader, new DecisionSearch.Query(query.filter(), query.order(), next, AT_A_TIME));
            for (DecisionView view : found.items()) {
                lines.write(Csv.line(cells(view)));
            }
            next = found.next();
        } while (next != null);
    }

    private static List<@Nullable Object> cells(DecisionView view) {
        return Arrays.asList(
                view.number(),
                view.request(),
                view.title(),
                view.kind(),
                view.serviceArea(),
                view.gate(),
                view.outcome(),
                view.reason(),
                view.decidedBy(),
                view.decidedByName(),
                view.rule(),
                view.decidedAt(),
                view.scope(),
                view.costBaseline() == null ? null : view.costBaseline().amount(),
                view.validUntil(),
                view.existingSystem(),
                view.supplier(),
                view.conditions().stream()
                        .map(condition -> condition.text() + " (" + condition.owner() + ", " + condition.due() + ", "
                                + condition.state() + ")")
                        .collect(Collectors.joining("; ")));
    }
}
