package org.gatehouse.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Takes whoever comes back from the identity provider and makes them the same {@link SignedIn} as a password does. Of what
 * the provider sent only the id token is kept, in the session, to sign out there too.
 */
class CouncilSignInFilter extends OAuth2LoginAuthenticationFilter {

    private final CouncilAccounts accounts;
    private final OidcSettings settings;

    CouncilSignInFilter(IdentityProvider provider, CouncilAccounts accounts, OidcSettings settings) {
        super(provider, new NothingKept(), Paths.COUNCIL_RETURN);
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var vouched = super.attemptAuthentication(request, response);
        var user = (OidcUser) vouched.getPrincipal();
        var signedIn = accounts.admit(CouncilAccount.of(user, settings));
        CouncilSignOut.remember(request, user.getIdToken().getTokenValue());
        var result = UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
        result.setDetails(vouched.getDetails());
        return result;
    }

    /** Gatehouse calls nobody in a person's name: access tokens are thrown away. */
    private static final class NothingKept implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String id, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String id, Authentication principal, HttpServletRequest request, HttpServletResponse response) {}
    }
}
