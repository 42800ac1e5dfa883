package org.gatehouse.decision;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.gatehouse.web.Filters;
import org.jspecify.annotations.Nullable;

/**
 * Which conditions or waivers are wanted, understood; an empty text leaves its question open.
 *
 * @param after id of the last one before this place; empty at the beginning
 */
record FollowUpFilter(
        String request,
        String owner,
        String state,
        @Nullable LocalDate before,
        String after,
        int limit) {

    /** @throws org.gatehouse.web.FilterRefused where a filter cannot be read */
    static FollowUpFilter of(FollowUpAsk ask, Set<String> states) {
        Filters filters = new Filters();
        FollowUpFilter filter = new FollowUpFilter(
                filters.text("request", ask.request()).toUpperCase(Locale.ROOT),
                filters.text("owner", ask.owner()).toLowerCase(Locale.ROOT),
                filters.code("state", ask.state(), states),
                filters.date("before", ask.before()).orElse(null),
                filters.text("cursor", ask.cursor()),
                filters.limit(ask.limit()));
        filters.orRefuse();
        return filter;
    }

    FollowUpFilter from(String place, int most) {
        return new FollowUpFilter(request, owner, state, before, place, most);
    }
}
