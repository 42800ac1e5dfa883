package org.gatehouse.access;

import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/tokens}: a token in exchange for a username and password, never for another token. */
@RestController
class ApiTokenCalls {

    private final ApiTokens tokens;

    ApiTokenCalls(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @PostMapping("/api/v1/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    ApiTokens.ApiToken issue(Authentication authentication) {
        if (authentication instanceof UsernamePasswordAuthenticationToken
                && authentication.getPrincipal() instanceof SignedIn signedIn) {
            return tokens.issue(signedIn.personId());
        }
        throw new ActionRefused("A token is given for a username and password, not for another token.");
    }
}
