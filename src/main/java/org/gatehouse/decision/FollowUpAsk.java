package org.gatehouse.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody asks a register of conditions or waivers for, as typed, on the page, over the API or for the CSV.
 *
 * @param owner a username or part of a name
 * @param before a day: due, or expiring, on or before it
 */
record FollowUpAsk(
        @Nullable String request,
        @Nullable String owner,
        @Nullable String state,
        @Nullable String before,
        @Nullable String cursor,
        @Nullable String limit) {

    boolean isFiltered() {
        return !filters().isEmpty();
    }

    /** The address that asks the same from another place. */
    String address(String path, @Nullable String from) {
        Map<String, String> asked = filters();
        if (from != null) {
            add(asked, "limit", limit);
            add(asked, "cursor", from);
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        asked.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(asked).toUriString();
    }

    private Map<String, String> filters() {
        Map<String, String> given = new LinkedHashMap<>();
        add(given, "request", request);
        add(given, "owner", owner);
        add(given, "state", state);
        add(given, "before", before);
        return given;
    }

    private static void add(Map<String, String> given, String name, @Nullable String typed) {
        if (typed != null && !typed.isBlank()) {
            given.put(name, typed);
        }
    }
}
