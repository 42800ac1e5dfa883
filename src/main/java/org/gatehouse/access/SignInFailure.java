package org.gatehouse.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** After a failed attempt: the sign-in page again, with the username as it was typed. */
class SignInFailure implements AuthenticationFailureHandler {

    static final String USERNAME = "signIn.username";
    static final String THROTTLED = "signIn.throttled";
    private static final int LONGEST_SHOWN = 100;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        var typed = request.getParameter("username");
        var session = request.getSession();
        session.setAttribute(USERNAME, shortened(typed == null ? "" : typed));
        session.setAttribute(THROTTLED, refused instanceof TooManyAttempts);
        response.sendRedirect(request.getContextPath() + Paths.SIGN_IN + "?failed");
    }

    private static String shortened(String typed) {
        return typed.substring(0, Math.min(typed.length(), LONGEST_SHOWN));
    }
}
