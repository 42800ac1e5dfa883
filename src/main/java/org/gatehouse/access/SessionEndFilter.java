package org.gatehouse.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session ten hours after signing in, however busy it is, and at once when the person is deactivated. */
class SessionEndFilter extends OncePerRequestFilter {

    static final Duration LONGEST = Duration.ofHours(10);

    private final People people;
    private final InstantSource time;

    SessionEndFilter(People people, InstantSource time) {
        this.people = people;
        this.time = time;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Paths.isAsset(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && isSignedIn() && (isTooOld(session) || hasLeft())) {
            KeptPosts.ended(request, signedIn().personId());
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    /** A session begins anew on signing in, so its age is the time since then. */
    private boolean isTooOld(HttpSession session) {
        var began = Instant.ofEpochMilli(session.getCreationTime());
        return !time.instant().isBefore(began.plus(LONGEST));
    }

    private static boolean isSignedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }

    private boolean hasLeft() {
        return people.active(signedIn().personId()).isEmpty();
    }

    private static SignedIn signedIn() {
        return (SignedIn) SecurityContextHolder.getContext().getAuthentication().getPrincipal();
    }
}
