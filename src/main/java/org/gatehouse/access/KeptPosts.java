package org.gatehouse.access;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps what was typed into a page that is posted after its session's end. Only pages of ours are kept, so that no other
 * site can put words into somebody's mouth, and only so many, so that strangers cannot fill the database.
 */
@Component
class KeptPosts {

    static final int LONGEST = 1 << 20;
    private static final int MOST = 200;
    private static final Duration PERIOD = Duration.ofMinutes(10);
    private static final String OWNER = KeptPosts.class.getName() + ".owner";
    private static final Set<String> NEVER = Set.of(Paths.SIGN_IN, Paths.SIGN_OUT, Paths.RESUME);

    private final Bucket room = Bucket.builder()
            .addLimit(Bandwidth.builder()
                    .capacity(MOST)
                    .refillGreedy(MOST, PERIOD)
                    .build())
            .build();

    /** Remembers, for this request, whose session has just ended. */
    static void ended(HttpServletRequest request, UUID person) {
        request.setAttribute(OWNER, person);
    }

    /** Whether the page was kept in the session that the browser now has. */
    boolean keep(HttpServletRequest request, @Nullable UUID owner) {
        if (!mayBeKept(request) || !room.tryConsume(1)) {
            return false;
        }
        var fields = fields(request);
        long length = fields.values().stream()
                .flatMap(ArrayList::stream)
                .mapToLong(String::length)
                .sum();
        if (length == 0 || length > LONGEST) {
            return false;
        }
        var whose = owner == null && request.getAttribute(OWNER) instanceof UUID ended ? ended : owner;
        new KeptPost(path(request), fields, whose).keepIn(request.getSession());
        return true;
    }

    /** Asked before the body is read. */
    private static boolean mayBeKept(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return "POST".equals(request.getMethod())
                && "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                && request.getHeader("HX-Request") == null
                && length > 0
                && length <= LONGEST
                && !NEVER.contains(path(request));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static LinkedHashMap<String, ArrayList<String>> fields(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, ArrayList<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_") && !name.toLowerCase(Locale.ROOT).contains("password")) {
                fields.put(name, new ArrayList<>(Arrays.asList(values)));
            }
        });
        return fields;
    }
}
