package org.gatehouse.access;

import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Signing in with the council's own account: to the provider with a state, a nonce and the hash of a secret (PKCE), and back
 * with a code.
 */
class CouncilSignIn {

    private final IdentityProvider provider;
    private final CouncilAccounts accounts;
    private final OidcSettings settings;

    CouncilSignIn(IdentityProvider provider, CouncilAccounts accounts, OidcSettings settings) {
        this.provider = provider;
        this.accounts = accounts;
        this.settings = settings;
    }

    /** Whether people can also sign in with a password. */
    boolean besidesPasswords() {
        return !settings.only();
    }

    void addTo(HttpSecurity http, AuthenticationSuccessHandler wantedPage) throws Exception {
        var signOut = new CouncilSignOut(provider, settings);
        http.with(new Filters(wantedPage), filters -> {})
                .headers(headers -> SecurityHeaders.letFormsLeadTo(settings.origin(), headers))
                .logout(logout -> logout.addLogoutHandler(signOut).logoutSuccessHandler(signOut));
    }

    /** Puts the two filters where the session's rules are known. */
    private final class Filters extends AbstractHttpConfigurer<Filters, HttpSecurity> {

        private final AuthenticationSuccessHandler wantedPage;

        Filters(AuthenticationSuccessHandler wantedPage) {
            this.wantedPage = wantedPage;
        }

        @Override
        public void configure(HttpSecurity http) {
            var failure = new CouncilSignInFailure(settings.contact());
            var leaving = new OAuth2AuthorizationRequestRedirectFilter(requests());
            leaving.setAuthenticationFailureHandler(failure);
            var coming = new CouncilSignInFilter(provider, accounts, settings);
            coming.setAuthenticationManager(new ProviderManager(ProviderCalls.codes()));
            coming.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
            coming.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
            coming.setAuthenticationFailureHandler(failure);
            coming.setAuthenticationSuccessHandler((request, response, signedIn) -> {
                CouncilSignOut.keep(request);
                wantedPage.onAuthenticationSuccess(request, response, signedIn);
            });
            http.addFilterBefore(leaving, UsernamePasswordAuthenticationFilter.class)
                    .addFilterBefore(coming, UsernamePasswordAuthenticationFilter.class);
        }

        private DefaultOAuth2AuthorizationRequestResolver requests() {
            var requests = new DefaultOAuth2AuthorizationRequestResolver(provider, Paths.SIGN_IN);
            requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
            return requests;
        }
    }
}
