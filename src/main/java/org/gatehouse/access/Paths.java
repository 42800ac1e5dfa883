package org.gatehouse.access;

import jakarta.servlet.http.HttpServletRequest;

/** The addresses that signing in knows about. */
final class Paths {

    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";

    /** To the council's identity provider; its last part is {@link IdentityProvider#ID}. */
    static final String COUNCIL = SIGN_IN + "/council";

    /** Where the identity provider sends people back to; docs/operating.md tells the council to register it. */
    static final String COUNCIL_RETURN = COUNCIL + "/return";

    static final String RESUME = "/resume";
    static final String ASSETS = "/assets/";
    static final String OPENAPI = "/api/v1/openapi.json";

    /** What may be read without signing in. */
    static final String[] OPEN = {SIGN_IN, ASSETS + "**", "/livez", "/readyz", "/accessibility", "/error"};

    private Paths() {}

    static boolean isAsset(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + ASSETS);
    }
}
