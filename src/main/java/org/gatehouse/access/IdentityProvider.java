package org.gatehouse.access;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.web.client.RestOperations;

/**
 * The council's identity provider, as its discovery document describes it. It is read when first needed, so that Gatehouse
 * starts, and lets in people with passwords, while the provider is away.
 */
class IdentityProvider implements ClientRegistrationRepository {

    /** The only provider there is. */
    static final String ID = "council";

    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
            new ParameterizedTypeReference<>() {};

    private static final Logger LOG = LoggerFactory.getLogger(IdentityProvider.class);

    private final OidcSettings settings;
    private final RestOperations http;
    private volatile @Nullable ClientRegistration discovered;

    IdentityProvider(OidcSettings settings, RestOperations http) {
        this.settings = settings;
        this.http = http;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return ID.equals(id) ? registration() : null;
    }

    /** Where people sign out of the provider; only an address that the content policy lets a form lead to. */
    Optional<URI> endSession() {
        try {
            var known = registration().getProviderDetails().getConfigurationMetadata();
            return Optional.ofNullable(known.get("end_session_endpoint"))
                    .map(address -> URI.create(address.toString()))
                    .filter(address -> OidcSettings.origin(address).equals(settings.origin()));
        } catch (RuntimeException away) {
            LOG.info("The identity provider does not answer: somebody stays signed in there", away);
            return Optional.empty();
        }
    }

    /** @throws RuntimeException if the provider does not answer, or names itself otherwise */
    ClientRegistration registration() {
        var known = discovered;
        if (known == null) {
            known = discover();
            discovered = known;
        }
        return known;
    }

    private ClientRegistration discover() {
        var address = settings.issuer().replaceAll("/+$", "") + DISCOVERY;
        var document = http.exchange(URI.create(address), HttpMethod.GET, null, DOCUMENT)
                .getBody();
        if (document == null || !settings.issuer().equals(document.get("issuer"))) {
            throw new IllegalStateException("The document at " + address + " is not of the issuer that is set.");
        }
        return ClientRegistrations.fromOidcConfiguration(document)
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .redirectUri(settings.publicUrl() + Paths.COUNCIL_RETURN)
                .scope(settings.scopes())
                .build();
    }
}
