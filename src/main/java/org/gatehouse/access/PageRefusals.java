package org.gatehouse.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Where somebody is led who is not signed in, or no longer; a signed-in person who may not gets the refusal page. */
@Component
class PageRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final CurrentPerson current;

    PageRefusals(CurrentPerson current) {
        this.current = current;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        toSignIn(request, response, "");
    }

    /** A post without its token from nobody signed in is a session that ended while somebody typed. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (current.find().isEmpty()) {
            toSignIn(request, response, "?ended");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static void toSignIn(HttpServletRequest request, HttpServletResponse response, String query)
            throws IOException {
        var address = request.getContextPath() + Paths.SIGN_IN + query;
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(address);
        } else {
            response.setHeader("HX-Redirect", address);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }
}
