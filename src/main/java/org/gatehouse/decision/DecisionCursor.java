package org.gatehouse.decision;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gatehouse.web.Filters;
import org.jspecify.annotations.Nullable;

/**
 * A place in the ordered history: the decisions after it are wanted, or, going back, those before it. Callers get it as
 * one opaque word.
 *
 * @param key what the order goes by, as the database writes it
 * @param number of the decision at this place
 */
record DecisionCursor(DecisionOrder order, boolean back, String key, String number) {

    private static final Pattern WRITTEN =
            Pattern.compile("(-?[A-Za-z]+)\\|([<>])\\|([^|]{1,40})\\|(TDA-\\d{4}-\\d{4,9})");

    String written() {
        String text = String.join("|", order.code(), back ? "<" : ">", key, number);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** @param order the order asked for; a cursor of another one is refused */
    static @Nullable DecisionCursor of(@Nullable String typed, DecisionOrder order, Filters problems) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Optional<Matcher> read = decoded(typed).map(WRITTEN::matcher).filter(Matcher::matches);
        if (read.isEmpty()) {
            problems.refuse("cursor", "Give the cursor exactly as the last answer’s “next” gave it, or leave it out.");
            return null;
        }
        Matcher parts = read.get();
        if (!parts.group(1).equals(order.code()) || !order.isKey(parts.group(3))) {
            problems.refuse(
                    "cursor", "This cursor is a place in another order: leave it out when you change the sort.");
            return null;
        }
        return new DecisionCursor(order, "<".equals(parts.group(2)), parts.group(3), parts.group(4));
    }

    private static Optional<String> decoded(String typed) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(typed.strip()), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
