package org.gatehouse.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.util.UriUtils;

/**
 * Signing out, here first and then at the identity provider, which leads back to the sign-in page. Whoever signed in with a
 * password only signs out here.
 */
class CouncilSignOut implements LogoutHandler, LogoutSuccessHandler {

    private static final String ID_TOKEN = CouncilSignOut.class.getName() + ".idToken";
    private static final String SIGNED_OUT = Paths.SIGN_IN + "?signed-out";

    private final IdentityProvider provider;
    private final OidcSettings settings;

    CouncilSignOut(IdentityProvider provider, OidcSettings settings) {
        this.provider = provider;
        this.settings = settings;
    }

    /** Until the new session has begun, which takes over nothing from the old one. */
    static void remember(HttpServletRequest request, String idToken) {
        request.setAttribute(ID_TOKEN, idToken);
    }

    /** Now that it has. */
    static void keep(HttpServletRequest request) {
        request.getSession().setAttribute(ID_TOKEN, request.getAttribute(ID_TOKEN));
    }

    /** Before the session ends. */
    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        HttpSession session = request.getSession(false);
        request.setAttribute(ID_TOKEN, session == null ? null : session.getAttribute(ID_TOKEN));
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        var here = request.getContextPath() + SIGNED_OUT;
        response.sendRedirect(
                request.getAttribute(ID_TOKEN) instanceof String idToken
                        ? provider.endSession()
                                .map(there -> address(there, idToken))
                                .orElse(here)
                        : here);
    }

    private String address(URI endSession, String idToken) {
        return endSession
                + (endSession.getRawQuery() == null ? "?" : "&")
                + "id_token_hint=" + encoded(idToken)
                + "&client_id=" + encoded(settings.clientId())
                + "&post_logout_redirect_uri=" + encoded(settings.publicUrl() + SIGNED_OUT);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
