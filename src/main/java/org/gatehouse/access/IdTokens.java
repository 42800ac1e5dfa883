package org.gatehouse.access;

import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestOperations;

/** Checks what the provider says of somebody: its signature, for whom it was written, by whom, and until when it counts. */
class IdTokens implements JwtDecoderFactory<ClientRegistration> {

    private final RestOperations http;
    private volatile @org.jspecify.annotations.Nullable JwtDecoder decoder;

    IdTokens(RestOperations http) {
        this.http = http;
    }

    /** The provider's keys are kept by the decoder, which fetches them anew when it meets an unknown one. */
    @Override
    public JwtDecoder createDecoder(ClientRegistration provider) {
        var known = decoder;
        if (known == null) {
            known = decoder(provider);
            decoder = known;
        }
        return known;
    }

    private JwtDecoder decoder(ClientRegistration provider) {
        var made = NimbusJwtDecoder.withJwkSetUri(provider.getProviderDetails().getJwkSetUri())
                .jwsAlgorithms(algorithms -> {
                    algorithms.add(SignatureAlgorithm.RS256);
                    algorithms.add(SignatureAlgorithm.PS256);
                    algorithms.add(SignatureAlgorithm.ES256);
                })
                .restOperations(http)
                .build();
        made.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        made.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), new OidcIdTokenValidator(provider)));
        return made;
    }
}
