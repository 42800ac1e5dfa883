package org.gatehouse.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Where somebody is led who is not signed in, or no longer; a signed-in person who may not gets the refusal page. */
@Component
class PageRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final CurrentPerson current;
    private final KeptPosts posts;

    PageRefusals(CurrentPerson current, KeptPosts posts) {
        this.current = current;
        this.posts = posts;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        var ended = "POST".equals(request.getMethod());
        posts.keep(request, null);
        toSignIn(request, response, ended ? "?ended" : "");
    }

    /**
     * A post without its token is a session that ended while somebody typed; they may have signed in again meanwhile, in
     * another window.
     */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        var person = current.find();
        if (person.isEmpty()) {
            posts.keep(request, null);
            toSignIn(request, response, "?ended");
        } else if (refused instanceof CsrfException
                && posts.keep(request, person.get().id())) {
            response.sendRedirect(request.getContextPath() + Paths.RESUME);
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
