package org.gatehouse.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Whether a request is for a page that a person wants to see, and so worth returning to after signing in. */
class WantedPage implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return "GET".equals(request.getMethod())
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && request.getHeader("HX-Request") == null;
    }
}
