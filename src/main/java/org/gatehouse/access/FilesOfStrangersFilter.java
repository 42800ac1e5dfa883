package org.gatehouse.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever is not signed in away before files that they send are written to the disk; looking for the token against
 * forged posts would already do that.
 */
class FilesOfStrangersFilter extends OncePerRequestFilter {

    private final CurrentPerson current;
    private final PageRefusals refusals;

    FilesOfStrangersFilter(CurrentPerson current, PageRefusals refusals) {
        this.current = current;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        boolean withFiles = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/") && hasBody(request);
        if (withFiles && current.find().isEmpty()) {
            refusals.commence(
                    request, response, new AuthenticationCredentialsNotFoundException("Nobody is signed in."));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }
}
