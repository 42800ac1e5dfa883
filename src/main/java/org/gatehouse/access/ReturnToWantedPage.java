package org.gatehouse.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** After signing in: to what was typed when the last session had ended, or back to the page that was wanted, by its path alone, so that the way never leads elsewhere. */
class ReturnToWantedPage implements AuthenticationSuccessHandler {

    private final RequestCache wantedPages;

    ReturnToWantedPage(RequestCache wantedPages) {
        this.wantedPages = wantedPages;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (KeptPost.in(request.getSession(false)) != null) {
            response.sendRedirect(request.getContextPath() + Paths.RESUME);
            return;
        }
        var saved = wantedPages.getRequest(request, response);
        wantedPages.removeRequest(request, response);
        response.sendRedirect(saved == null ? request.getContextPath() + "/" : pathOf(saved.getRedirectUrl()));
    }

    /** The path and query of an address; the start page where it could be read as another place. */
    static String pathOf(String address) {
        var uri = URI.create(address);
        var path = uri.getRawPath();
        if (path == null || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
            return "/";
        }
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
