package org.gatehouse.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatehouse.access.CurrentPerson;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Decisions over HTTP. */
@RestController
@RequestMapping("/api/v1/decisions")
class DecisionApi {

    private final DecisionSearch search;
    private final CurrentPerson current;

    DecisionApi(DecisionSearch search, CurrentPerson current) {
        this.search = search;
        this.current = current;
    }

    @GetMapping
    Map<String, Object> list(
            @RequestParam(defaultValue = "") String request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        int most = Math.max(1, Math.min(100, limit));
        List<DecisionView> found =
                search.find(current.person(), request, q, outcome.toUpperCase(Locale.ROOT), cursor, most + 1);
        boolean more = found.size() > most;
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("items", more ? found.subList(0, most) : found);
        answer.put("next", more ? found.get(most - 1).number() : null);
        return answer;
    }

    @GetMapping("/{number}")
    DecisionView get(@PathVariable String number) {
        return search.get(current.person(), number);
    }
}
