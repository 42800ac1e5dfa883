package org.gatehouse.access;

import java.net.URI;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code gatehouse.oidc}: the council's own identity provider. Without an issuer there is none of it.
 *
 * @param issuer as the provider names itself in its discovery document and in every token
 * @param publicUrl where people reach Gatehouse, for the way back from the provider
 * @param groups what membership in the council's groups gives, as {@link GroupGrants} reads it
 * @param groupsClaim under which name the provider lists a person's groups
 * @param staffNumberClaim under which name the provider gives a person's staff number
 * @param scopes what the provider is asked for
 * @param only whether people can sign in no other way on the pages
 * @param contact whom people ask who are not let in
 */
@ConfigurationProperties("gatehouse.oidc")
@ConditionalOnProperty("gatehouse.oidc.issuer")
record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,

        @DefaultValue("http://localhost:8080") String publicUrl,

        @DefaultValue("") String groups,
        @DefaultValue("groups") String groupsClaim,
        @DefaultValue("employee_number") String staffNumberClaim,

        @DefaultValue({"openid", "profile", "email"}) List<String> scopes,

        @DefaultValue("false") boolean only,

        @DefaultValue("an administrator of Gatehouse") String contact) {

    OidcSettings {
        require(!clientId.isBlank(), "gatehouse.oidc.client-id must be set where gatehouse.oidc.issuer is.");
        require(!clientSecret.isBlank(), "gatehouse.oidc.client-secret must be set where gatehouse.oidc.issuer is.");
        require(URI.create(issuer).getHost() != null, "gatehouse.oidc.issuer must be the provider's address.");
        GroupGrants.read(groups);
        publicUrl = publicUrl.replaceAll("/+$", "");
        scopes = List.copyOf(scopes);
    }

    /** What each group gives. */
    GroupGrants grants() {
        return GroupGrants.read(groups);
    }

    /** Scheme, host and port of the provider, as the content policy wants them. */
    String origin() {
        return origin(URI.create(issuer));
    }

    static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "OidcSettings[" + issuer + ", " + clientId + "]";
    }

    private static void require(boolean met, String sentence) {
        if (!met) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
