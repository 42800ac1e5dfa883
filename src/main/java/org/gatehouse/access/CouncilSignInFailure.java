package org.gatehouse.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** After a sign-in with a council account that came to nothing: the sign-in page, saying why where the person can do something. */
class CouncilSignInFailure implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(CouncilSignInFailure.class);
    private static final String SENTENCE = "signIn.council";
    private static final String DID_NOT_WORK = "Signing in with your council account did not work. Try again";

    private final String contact;

    CouncilSignInFailure(String contact) {
        this.contact = contact;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        LOG.info("Sign-in with a council account failed from {}: {}", request.getRemoteAddr(), cause(refused));
        request.getSession().setAttribute(SENTENCE, sentence(refused));
        response.sendRedirect(request.getContextPath() + Paths.SIGN_IN + "?council");
    }

    /** What the last attempt came to, for the page; null where there was none. */
    static @Nullable String in(HttpSession session) {
        return session.getAttribute(SENTENCE) instanceof String sentence ? sentence : null;
    }

    private String sentence(AuthenticationException refused) {
        return refused instanceof NotAdmitted notAdmitted
                ? notAdmitted.reason().sentence() + ". Ask " + contact
                : DID_NOT_WORK;
    }

    /** Codes and reasons of our own and of the standard; never a token. */
    private static String cause(AuthenticationException refused) {
        if (refused instanceof NotAdmitted notAdmitted) {
            return notAdmitted.reason().name();
        }
        if (refused instanceof OAuth2AuthenticationException failed) {
            return failed.getError().getErrorCode();
        }
        var cause = refused.getCause();
        return (cause == null ? refused : cause).getClass().getSimpleName();
    }
}
