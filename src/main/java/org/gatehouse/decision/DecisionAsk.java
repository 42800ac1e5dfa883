package org.gatehouse.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody asks the history of decisions for, as it was typed, on the page, over the API or for the CSV. */
record DecisionAsk(
        @Nullable String request,
        @Nullable String q,
        @Nullable String from,
        @Nullable String to,
        @Nullable String outcome,
        @Nullable String kind,
        @Nullable String serviceArea,
        @Nullable String supplier,
        @Nullable String decidedBy,
        @Nullable String minValue,
        @Nullable String maxValue,
        @Nullable String sort,
        @Nullable String cursor,
        @Nullable String limit) {

    /** The filters that were filled in, by name, without order and place in the list. */
    Map<String, String> filters() {
        Map<String, String> given = new LinkedHashMap<>();
        add(given, "q", q);
        add(given, "request", request);
        add(given, "from", from);
        add(given, "to", to);
        add(given, "outcome", outcome);
        add(given, "kind", kind);
        add(given, "serviceArea", serviceArea);
        add(given, "supplier", supplier);
        add(given, "decidedBy", decidedBy);
        add(given, "minValue", minValue);
        add(given, "maxValue", maxValue);
        return given;
    }

    /** The address that asks the same: with other filters, in another order or from another place. */
    static String address(String path, Map<String, String> filters, @Nullable String sort, @Nullable String cursor) {
        Map<String, String> asked = new LinkedHashMap<>(filters);
        add(asked, "sort", sort);
        add(asked, "cursor", cursor);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        asked.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(asked).toUriString();
    }

    private static void add(Map<String, String> given, String name, @Nullable String typed) {
        if (typed != null && !typed.isBlank()) {
            given.put(name, typed);
        }
    }
}
