package org.gatehouse.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Shows what the sign-in page is given, without the layout that another module owns. */
final class PlainSignInPage implements ViewResolver, Ordered {

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return "access/sign-in".equals(name) ? PlainSignInPage::render : null;
    }

    private static void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        response.getWriter()
                .print("passwords=%s refused=%s failed=%s username=%s csrf=%s"
                        .formatted(
                                model.get("passwords"),
                                model.get("refused"),
                                model.get("failed"),
                                model.get("username"),
                                token.getToken()));
    }
}
